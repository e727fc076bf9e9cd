package nl.mlw.check;

import java.util.List;

/** A group of rules that a programme office would recognise as one subject. */
public interface RuleGroup {

    /** Its id, which is also the folder of its rules' pages. */
    String id();

    /** Its rules, in the order in which they are listed to people. */
    List<Rule> rules();

    /** The ids of defects that other stages report, such as loading; they have a page but no class. */
    default List<String> reportedElsewhere() {
        return List.of();
    }

    /** The ids of those that no programme can turn off, because what else is said rests on them. */
    default List<String> alwaysOn() {
        return List.of();
    }

    /** All ids of this group, each of which has a page. */
    default List<String> pages() {
        return java.util.stream.Stream.concat(rules().stream().map(Rule::id), reportedElsewhere().stream())
                .toList();
    }
}
