package nl.mlw.document;

import java.util.List;

/**
 * Why a document is incomplete, in words.
 *
 * @param unread what could not be read at all: what it holds, and in which file
 * @param errors what is wrong in the plan, each with its place
 */
public record Gaps(List<String> unread, List<String> errors) {

    /** Of a document that is complete. */
    public static final Gaps NONE = new Gaps(List.of(), List.of());

    public Gaps {
        unread = List.copyOf(unread);
        errors = List.copyOf(errors);
    }
}
