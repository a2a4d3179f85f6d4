package org.followthrough.workflow.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What reaches the disk, counted on a file system between H2 and the real one. */
class SyncAfterCommitTest {

    private static final int COMMITS = 100;
    private static final AtomicInteger SYNCS = new AtomicInteger();

    @TempDir
    Path folder;

    @BeforeAll
    static void listen() {
        FilePath.register(new Counted());
    }

    @BeforeEach
    void begin() {
        SYNCS.set(0);
    }

    @ParameterizedTest
    @CsvSource({"power,true", "process,false"})
    void bringsEachCommitToTheDiskWhereThePowerMayFail(String durability, boolean each) {
        int syncs = syncs(durability, false);

        assertThat(syncs >= COMMITS).as("%s for %s commits", syncs, COMMITS).isEqualTo(each);
    }

    @Test
    void bringsNothingToTheDiskForWhoOnlyReads() {
        assertThat(syncs("power", true)).isLessThan(COMMITS);
    }

    @Test
    void saysWhatIsAllowed() {
        assertThatIllegalArgumentException().isThrownBy(() -> new H2Settings("always"))
                .withMessage("follow-through.h2.durability is \"always\"; it must be process or power.");
    }

    private int syncs(String durability, boolean readOnly) {
        SingleConnectionDataSource database = new SingleConnectionDataSource(
                "jdbc:h2:counted:" + folder.resolve("plans") + ";WRITE_DELAY=0", true);
        try {
            JdbcClient jdbc = JdbcClient.create(database);
            jdbc.sql("create table lantern (lit integer)").update();
            StaticListableBeanFactory beans = new StaticListableBeanFactory();
            beans.addBean("database", database);
            JdbcTransactionManager transactions = new JdbcTransactionManager(database);
            transactions.addListener(new SyncAfterCommit(
                    beans.getBeanProvider(DataSource.class), new H2Settings(durability)));
            TransactionTemplate template = new TransactionTemplate(transactions);
            template.setReadOnly(readOnly);
            int before = SYNCS.get();
            for (int commit = 0; commit < COMMITS; commit++) {
                int lit = commit;
                template.executeWithoutResult(status -> {
                    if (readOnly) {
                        jdbc.sql("select count(*) from lantern").query(Integer.class).single();
                    } else {
                        jdbc.sql("insert into lantern values (?)").param(lit).update();
                    }
                });
            }
            return SYNCS.get() - before;
        } finally {
            database.destroy();
        }
    }

    /** The file system {@code counted:}, made by H2. */
    public static final class Counted extends FilePathWrapper {

        @Override
        public String getScheme() {
            return "counted";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new CountedFile(super.open(mode));
        }
    }

    private static final class CountedFile extends FileBaseDefault {

        private final FileChannel file;

        private CountedFile(FileChannel file) {
            this.file = file;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            SYNCS.incrementAndGet();
            file.force(metaData);
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            return file.write(from, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            file.truncate(size);
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
