package nl.mlw.load;

/** A file as it lies in the plan folder, before anybody has looked at it; the path is relative to that folder, with slashes. */
public record RawFile(String path, byte[] bytes) {}
