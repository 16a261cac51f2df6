package db.migration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Fills {@code item_tag} from what the items' current revisions say: no SQL reads JSON on both databases. Knows the JSON
 * of its day by itself, so that it does the same in every later version.
 */
public class V5_1__TagsOfItems extends BaseJavaMigration {

    private static final int NAME = 200;
    private static final int BATCH = 500;

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        ObjectMapper json = new ObjectMapper();
        Connection connection = context.getConnection();
        try (PreparedStatement items = connection.prepareStatement("""
                        select i.id, r.content from item i join item_revision r on r.id = i.revision_id
                        where r.content like '%"topics":["%' or r.content like '%"tags":["%'""");
                PreparedStatement tags =
                        connection.prepareStatement("insert into item_tag (item_id, kind, name) values (?, ?, ?)")) {
            items.setFetchSize(BATCH); // a library is larger than what should be in memory at once
            int waiting = 0;
            try (ResultSet row = items.executeQuery()) {
                while (row.next()) {
                    UUID item = row.getObject(1, UUID.class);
                    JsonNode content = json.readTree(row.getString(2));
                    waiting += add(tags, item, "topic", content.path("topics"));
                    waiting += add(tags, item, "tag", content.path("tags"));
                    if (waiting >= BATCH) {
                        tags.executeBatch();
                        waiting = 0;
                    }
                }
            }
            if (waiting > 0) {
                tags.executeBatch();
            }
        }
    }

    private static int add(PreparedStatement tags, UUID item, String kind, JsonNode names) throws SQLException {
        Set<String> each = new LinkedHashSet<>();
        names.forEach(name -> each.add(cut(name.asText())));
        for (String name : each) {
            tags.setObject(1, item);
            tags.setString(2, kind);
            tags.setString(3, name);
            tags.addBatch();
        }
        return each.size();
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME));
    }
}
