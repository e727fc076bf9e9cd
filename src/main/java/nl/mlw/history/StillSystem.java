package nl.mlw.history;

import java.io.File;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as the git library may see it: without settings, clock or home. Left to itself, the library takes seconds to measure
 * the disk and writes what it finds into the home directory.
 */
final class StillSystem extends SystemReader {
    private static final AtomicBoolean INSTALLED = new AtomicBoolean();

    private final StoredConfig settings = new Settings();

    private StillSystem() {
        setPlatformChecker();
    }

    static void install() {
        if (INSTALLED.compareAndSet(false, true)) {
            SystemReader.setInstance(new StillSystem());
        }
    }

    @Override
    public String getHostname() {
        return "localhost";
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public @Nullable String getProperty(String key) {
        boolean windows = File.separatorChar == '\\';
        return key.equals("os.name") ? (windows ? "Windows" : "Linux") : null;
    }

    @Override
    public StoredConfig getUserConfig() {
        return settings;
    }

    @Override
    public StoredConfig getJGitConfig() {
        return settings;
    }

    @Override
    public StoredConfig getSystemConfig() {
        return settings;
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fs) {
        return new Settings();
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fs) {
        return new Settings();
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new Settings();
    }

    @Override
    @SuppressWarnings("deprecation") // every reader of the machine has to have it
    public long getCurrentTime() {
        return 0;
    }

    @Override
    @SuppressWarnings("deprecation") // every reader of the machine has to have it
    public int getTimezone(long when) {
        return 0;
    }

    /** Empty and never saved, but for the precision of the disk's clock: naming one keeps the library from measuring it. */
    private static final class Settings extends FileBasedConfig {

        @SuppressWarnings("NullAway") // there is no file, and nothing below asks for it
        Settings() {
            super(null, null);
        }

        @Override
        public void load() {
            // there is no file
        }

        @Override
        public void save() {
            // there is no file
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public String getString(String section, String subsection, String name) {
            return section.equals("filesystem") ? "10 ms" : super.getString(section, subsection, name);
        }
    }
}
