package dev.gongbu.catalog.reading;

import java.util.List;
import java.util.Optional;

/**
 * One folder under {@code quizzes/}: a certification's files, or further decks for one.
 *
 * @param id    the folder's name
 * @param files in the order of their paths
 */
public record ContentFolder(String id, List<ContentFile> files) {

    public ContentFolder {
        files = List.copyOf(files);
    }

    /** The file with this path within the folder. */
    public Optional<ContentFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** The files in this sub-folder itself: {@code in("decks")}. */
    public List<ContentFile> in(String subfolder) {
        String prefix = subfolder + "/";
        return files.stream()
                .filter(file -> file.path().startsWith(prefix) && file.path().indexOf('/', prefix.length()) < 0)
                .toList();
    }
}
