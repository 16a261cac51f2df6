package dev.gongbu.catalog;

import dev.gongbu.catalog.reading.CertificationReader;
import dev.gongbu.catalog.reading.ContentException;
import dev.gongbu.catalog.reading.ContentFolder;
import dev.gongbu.catalog.reading.ContentFolders;
import dev.gongbu.catalog.reading.ContentProblem;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * All certifications, read once at the start from {@link ContentFolders}; in development again when a file changes. A
 * mistake in a file stops the start with a {@link ContentException}. Safe for any thread.
 */
@Startup
@ApplicationScoped
public class Catalog {

    private final ContentFolders folders;
    private final String standard;
    private volatile List<Certification> certifications;

    public Catalog(ContentFolders folders, @ConfigProperty(name = "gongbu.certification") String standard) {
        this.folders = folders;
        this.standard = standard;
        this.certifications = read();
    }

    /** In the order of their ids. */
    public List<Certification> certifications() {
        return certifications;
    }

    /** The certification with this id, which is its folder's name. */
    public Optional<Certification> find(String id) {
        return certifications.stream()
                .filter(certification -> certification.id().equals(id))
                .findFirst();
    }

    /** The certification that new learners start with: {@code gongbu.certification}. */
    public Certification standard() {
        return find(standard).orElseThrow();
    }

    public Optional<Edition> edition(String certification, String edition) {
        return find(certification).flatMap(found -> found.edition(edition));
    }

    public Optional<Objective> objective(String certification, String edition, String code) {
        return edition(certification, edition).flatMap(found -> found.objective(code));
    }

    public Optional<Course> course(String certification, String course) {
        return find(certification).flatMap(found -> found.courses().find(course));
    }

    /** True when {@code ref} ({@code v4.2/2} or {@code v4.2/2.2}) names something in this certification. */
    public boolean known(String certification, String ref) {
        return refs(certification).contains(ref);
    }

    /** All references that {@link #known} accepts, in order; none when there is no such certification. */
    public Collection<String> refs(String certification) {
        return find(certification).stream()
                .flatMap(found -> found.editions().stream())
                .flatMap(edition -> edition.refs().stream())
                .map(SectionRef::toString)
                .toList();
    }

    /**
     * Reads all files again; when one has a mistake, everything stays as it was.
     *
     * @throws ContentException with the mistakes
     */
    public void reload() {
        certifications = read();
    }

    private List<Certification> read() {
        var reader = new CertificationReader();
        List<Certification> read = new ArrayList<>();
        List<ContentProblem> problems = new ArrayList<>();
        for (ContentFolder folder : folders.all()) {
            try {
                reader.read(folder).ifPresent(read::add);
            } catch (ContentException e) {
                problems.addAll(e.problems());
            }
        }
        if (problems.isEmpty() && read.stream().noneMatch(found -> found.id().equals(standard))) {
            problems.add(new ContentProblem(
                    "gongbu.certification",
                    0,
                    "there is no certification `" + standard + "`: name one of the folders"));
        }
        if (!problems.isEmpty()) {
            throw new ContentException(problems);
        }
        return List.copyOf(read);
    }
}
