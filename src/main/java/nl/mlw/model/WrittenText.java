package nl.mlw.model;

import nl.mlw.kind.Setting;

/**
 * A text for people in the plan's files.
 *
 * @param subject the id of the thing that it belongs to, or the nearest around it; empty in a file without ids
 * @param setting how documents set it
 */
public record WrittenText(String subject, Located<String> text, Setting setting) {

    /** Whether it is Markdown. */
    public boolean isFormatted() {
        return setting != Setting.PLAIN;
    }
}
