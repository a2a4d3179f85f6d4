package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people said that columns tell, where that is not what their headings seem to say.
 *
 * <p>A column goes by its heading and not by its place, so that what was said holds for every table of a document and
 * for the next document of the body.
 *
 * @param fields  what columns tell, by key
 * @param nothing the keys of columns that tell nothing a plan has a place for
 */
public record Mapping(Map<String, Field> fields, Set<String> nothing) {

    /** Every column tells what it seems to tell. */
    public static final Mapping NONE = new Mapping(Map.of(), Set.of());

    /** In characters, without the sign that tells two columns apart. */
    private static final int LONGEST = 150;
    private static final Pattern PLACE = Pattern.compile("#(\\d{1,4})");

    public Mapping {
        fields = Map.copyOf(fields);
        nothing = Set.copyOf(nothing);
    }

    public boolean isEmpty() {
        return fields.isEmpty() && nothing.isEmpty();
    }

    /** Of the columns about which something was said. */
    public Set<String> keys() {
        return Stream.concat(fields.keySet().stream(), nothing.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether something was said about a column. */
    public boolean has(String key) {
        return fields.containsKey(key) || nothing.contains(key);
    }

    /** How many columns a table must have for every column without a heading that was spoken about. */
    int width() {
        return keys().stream().map(PLACE::matcher).filter(Matcher::matches)
                .mapToInt(place -> Integer.parseInt(place.group(1))).max().orElse(0);
    }

    /**
     * This mapping and one more saying, which holds against an earlier one about the same column.
     *
     * @param field what the column tells; null for nothing
     */
    public Mapping and(String key, Field field) {
        Mapping others = without(key);
        Map<String, Field> fields = new HashMap<>(others.fields);
        Set<String> nothing = new HashSet<>(others.nothing);
        if (field == null) {
            nothing.add(key);
        } else {
            fields.put(key, field);
        }
        return new Mapping(fields, nothing);
    }

    /** This mapping without what was said about a column. */
    public Mapping without(String key) {
        Map<String, Field> fields = new HashMap<>(this.fields);
        Set<String> nothing = new HashSet<>(this.nothing);
        fields.remove(key);
        nothing.remove(key);
        return new Mapping(fields, nothing);
    }

    /**
     * The key of each column: its heading in small letters, told apart where several columns have the same, or the
     * place of a column that has none.
     *
     * @param width how many columns there are
     */
    static List<String> keys(RawTable.Row header, int width) {
        List<String> keys = new ArrayList<>();
        for (int at = 0; at < width; at++) {
            String heading = shortened(header.cell(at).toLowerCase(Locale.UK));
            String key = heading.isEmpty() ? "#" + (at + 1) : heading;
            int same = 1;
            while (keys.contains(key)) {
                same++;
                key = heading + " #" + same;
            }
            keys.add(key);
        }
        return keys;
    }

    private static String shortened(String heading) {
        return heading.substring(0, Math.min(heading.length(), LONGEST));
    }
}
