package whetstone.engine.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import whetstone.harness.Bytes;

/** What was found in one submission so far, and the verdict on it in the end. */
final class Findings {
    private final WantedFiles wanted;
    private final Bounds bounds;
    private final List<Piece> pieces = new ArrayList<>();
    private String archive = "";
    private String link = "";
    private long total;

    /** A file with the name of a solution: its text, or the problem with it. */
    private record Piece(Wanted wanted, String path, Optional<String> text, Optional<Problem> problem) {}

    Findings(WantedFiles wanted, Bounds bounds) {
        this.wanted = wanted;
        this.bounds = bounds;
    }

    /** Takes the bytes of a solution; as many as one more than allowed tell that it is too large. */
    void solution(String path, byte[] bytes) throws Refused {
        total += bytes.length;
        if (total > bounds.totalBytes()) {
            throw new Refused(
                    path,
                    "brings the solutions to more than " + Bytes.words(bounds.totalBytes()),
                    "hand in each solution once, without data in it");
        }
        if (bytes.length > bounds.fileBytes()) {
            unreadable(
                    path,
                    "is larger than " + Bytes.words(bounds.fileBytes()),
                    "keep data out of the source and hand it in again");
            return;
        }
        SourceText.Read read = SourceText.of(bytes);
        if (read instanceof SourceText.Wrong wrong) {
            unreadable(path, wrong.what(), wrong.remedy());
        } else if (read instanceof SourceText.Text text) {
            pieces.add(piece(path, text.text()));
        }
    }

    private Piece piece(String path, String text) {
        String declared = PackageScan.declared(text);
        Wanted chosen = wanted.choose(path, declared);
        if (declared.equals(chosen.packageName())) {
            return new Piece(chosen, path, Optional.of(text), Optional.empty());
        }
        String found = declared.isEmpty() ? "no package" : "package " + Names.shown(declared);
        String what = "declares " + found + ", not " + chosen.packageName();
        Problem problem = new Problem(path, what, "begin it with \"package " + chosen.packageName() + ";\"");
        return new Piece(chosen, path, Optional.empty(), Optional.of(problem));
    }

    /** Notes a file that has the name of a solution but cannot be taken. */
    void unreadable(String path, String what, String remedy) {
        Problem problem = new Problem(path, what, remedy);
        pieces.add(new Piece(wanted.choose(path, ""), path, Optional.empty(), Optional.of(problem)));
    }

    /** Notes a zip inside the submission, which nobody looks into. */
    void archive(String path) {
        archive = archive.isEmpty() ? path : archive;
    }

    /** Notes a link inside the submission, which nobody follows. */
    void link(String path) {
        link = link.isEmpty() ? path : link;
    }

    /**
     * Sums up.
     *
     * @param name the submission's name
     * @param handedIn the folder or zip, for messages
     */
    Submission submission(String name, String handedIn) {
        if (pieces.isEmpty()) {
            return Submission.refused(name, nothing(handedIn));
        }
        Map<String, Solution> solutions = new TreeMap<>();
        Map<String, Problem> unreadable = new TreeMap<>();
        byExercise().forEach((exercise, found) -> {
            Piece first = found.get(0);
            if (found.size() > 1) {
                unreadable.put(exercise, several(found));
            } else if (first.problem().isPresent()) {
                unreadable.put(exercise, first.problem().get());
            } else {
                String text = first.text().orElseThrow();
                solutions.put(exercise, new Solution(exercise, Names.shown(first.path()), text));
            }
        });
        return new Submission(name, solutions, unreadable, Optional.empty());
    }

    private Map<String, List<Piece>> byExercise() {
        pieces.sort(Comparator.comparing(Piece::path));
        Map<String, List<Piece>> found = new TreeMap<>();
        for (Piece piece : pieces) {
            found.computeIfAbsent(piece.wanted().exercise(), id -> new ArrayList<>())
                    .add(piece);
        }
        return found;
    }

    private static Problem several(List<Piece> found) {
        Piece first = found.get(0);
        Piece second = found.get(1);
        if (first.path().equals(second.path())) {
            return new Problem(first.path(), "is in the zip twice", "zip it again with one of the two");
        }
        String others = found.size() > 2 ? " (and " + (found.size() - 2) + " more)" : "";
        String what = "and " + Names.shown(second.path()) + others + " are for the same exercise, "
                + first.wanted().exercise();
        return new Problem(first.path(), what, "keep one of them");
    }

    private Problem nothing(String handedIn) {
        if (!archive.isEmpty()) {
            String what = "has no solution in it but another zip, " + Names.shown(archive);
            return new Problem(handedIn, what, "unpack that one and hand in what it holds");
        }
        if (!link.isEmpty()) {
            String what = "has no solution in it, and links such as " + Names.shown(link) + " are not followed";
            return new Problem(handedIn, what, "hand in the files themselves");
        }
        String remedy = "hand in files named like " + wanted.example();
        return new Problem(handedIn, "has no solution in it", remedy);
    }
}
