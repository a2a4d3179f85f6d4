package org.followthrough.domain.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of owners as the product writes it: one below the other.
 *
 * <p>A name that would be taken for several, such as one with a comma, has its owners marked with bullets, so that each
 * line is read as one name again.
 */
public final class OwnerCell {

    private static final String BULLET = "• ";

    private OwnerCell() {
    }

    /** @param owners in their order, none of them with a line break */
    public static String write(List<String> owners) {
        String plain = String.join("\n", owners);
        return OwnerNames.split(plain).equals(owners)
                ? plain
                : owners.stream().map(owner -> BULLET + owner).collect(Collectors.joining("\n"));
    }

    /** The owners of a cell, whether the product or a person wrote it. */
    static List<String> read(String cell) {
        List<String> lines = cell.lines().toList();
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.startsWith(BULLET))
                ? lines.stream().map(line -> line.substring(BULLET.length())).toList()
                : OwnerNames.split(cell);
    }
}
