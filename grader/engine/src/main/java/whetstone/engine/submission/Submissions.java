package whetstone.engine.submission;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds and reads what students handed in.
 *
 * <p>A path is a folder or a zip. A zip is one submission. A folder is one submission when a wanted file lies in it at
 * {@code <file>}, {@code <exercise>/<file>} or either of these below {@code src}; otherwise it is a class, and each
 * folder or zip in it is one submission. Other files of a class, such as a list of marks, are passed over, and so is
 * what is hidden.
 *
 * <p>A submission is named after its folder or zip. Where two have the same name, up to case, the first keeps it and
 * the others become {@code ada-2}, {@code ada-3} and so on: none is lost.
 */
public final class Submissions {
    private final WantedFiles wanted;
    private final Places places;

    /**
     * Looks for some solutions.
     *
     * @param wanted at least one
     */
    public Submissions(Collection<Wanted> wanted, Bounds bounds) {
        this.wanted = new WantedFiles(wanted);
        this.places = new Places(this.wanted, bounds);
    }

    /** Reads a folder as one submission, wherever in it the solutions lie; what is wrong with it is told by the value. */
    public Submission readWhole(Path folder) {
        Place place = places.whole(folder);
        return new Handin(Names.safe(place.fileName()), place.fileName(), place.reading()).read();
    }

    /** Whether solutions are looked for in a folder of this name: not where builds and tools put theirs. */
    public boolean looksInto(String folderName) {
        return !wanted.skips(folderName);
    }

    /**
     * Reads every submission at some paths, all into memory.
     *
     * @throws NothingToGrade when no path leads to any; a path that does not, beside others that do, gives a refused
     *     submission
     */
    public List<Submission> read(List<Path> paths) throws NothingToGrade {
        return find(paths).stream().map(Handin::read).toList();
    }

    /**
     * Finds every submission at some paths, in the order of the paths and then of names, and reads none of them yet.
     *
     * @throws NothingToGrade as {@link #read} does
     */
    public List<Handin> find(List<Path> paths) throws NothingToGrade {
        List<Place> found = new ArrayList<>();
        List<Problem> leadNowhere = new ArrayList<>();
        for (Path path : paths) {
            try {
                found.addAll(places.at(path));
            } catch (Refused e) {
                leadNowhere.add(e.problem());
                found.add(Place.refused(Places.fileName(path), e));
            }
        }
        if (leadNowhere.size() == found.size()) {
            throw new NothingToGrade(leadNowhere);
        }
        return named(found);
    }

    private static List<Handin> named(List<Place> places) {
        List<String> names = Names.distinct(
                places.stream().map(place -> Names.safe(place.fileName())).toList());
        List<Handin> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Place place = places.get(i);
            found.add(new Handin(names.get(i), place.fileName(), place.reading()));
        }
        return found;
    }
}
