package nl.mlw.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * The commit that a plan was printed from, so that a reader of a paper copy can find the same text again.
 *
 * @param id its first seven digits
 * @param changed whether the folder held something else than the commit
 */
public record PlanCommit(String id, boolean changed) {
    private static final int SHORT = 7;

    /** None for a plan outside git, in a repository without commits, or in one of a kind that cannot be read (SHA-256). */
    public static Optional<PlanCommit> of(Path plan) {
        StillSystem.install();
        try {
            Path folder = plan.toRealPath();
            for (Path around = folder; around != null; around = around.getParent()) {
                if (!isOrdinary(around.resolve(".git"))) {
                    return Optional.empty();
                }
            }
            FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
            if (builder.getGitDir() == null) {
                return Optional.empty();
            }
            try (Repository repository = builder.build()) {
                return repository.isBare() ? Optional.empty() : of(repository, folder);
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether what the library opens of it are files and folders: from a pipe among them it would read for ever. */
    private static boolean isOrdinary(Path git) throws IOException {
        if (isStrange(git)) {
            return false;
        }
        for (String folder : List.of("", "info", "objects", "objects/info", "objects/pack", "refs", "refs/heads")) {
            if (Files.isDirectory(git.resolve(folder))) {
                try (Stream<Path> files = Files.list(git.resolve(folder))) {
                    if (files.anyMatch(PlanCommit::isStrange)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static boolean isStrange(Path file) {
        return Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file);
    }

    private static Optional<PlanCommit> of(Repository repository, Path folder) throws IOException {
        Ref head = repository.exactRef(Constants.HEAD);
        ObjectId id = head == null ? null : head.getObjectId();
        if (id == null) {
            return Optional.empty();
        }
        String path = repository
                .getWorkTree()
                .toPath()
                .toRealPath()
                .relativize(folder)
                .toString()
                .replace('\\', '/');
        try (RevWalk commits = new RevWalk(repository);
                TreeWalk files = new TreeWalk(repository)) {
            files.addTree(commits.parseCommit(id).getTree());
            files.addTree(new FileTreeIterator(repository));
            files.setRecursive(true);
            if (!path.isEmpty()) {
                files.setFilter(PathFilter.create(path));
            }
            return compared(files, id.name().substring(0, SHORT));
        }
    }

    private static Optional<PlanCommit> compared(TreeWalk files, String id) throws IOException {
        boolean known = false;
        boolean changed = false;
        while (files.next()) {
            boolean committed = files.getFileMode(0) != FileMode.MISSING;
            known |= committed;
            changed |= committed ? !files.idEqual(0, 1) : isNew(files);
        }
        return known ? Optional.of(new PlanCommit(id, changed)) : Optional.empty();
    }

    /** What editors leave behind is no part of the plan. */
    private static boolean isNew(TreeWalk files) throws IOException {
        WorkingTreeIterator file = files.getTree(1, WorkingTreeIterator.class);
        String name = files.getNameString();
        return file != null && !file.isEntryIgnored() && !name.startsWith(".") && !name.endsWith("~");
    }
}
