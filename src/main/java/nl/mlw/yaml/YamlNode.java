package nl.mlw.yaml;

import nl.mlw.source.Origin;

/** A piece of YAML that knows where it was written. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    /** From its first character to just behind its last. */
    Origin origin();
}
