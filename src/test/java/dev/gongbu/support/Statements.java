package dev.gongbu.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Logger;

/**
 * A JDBC driver that hands everything on to that of H2 or PostgreSQL and notes which statements are run. A batch is one;
 * commits are none. The tests' data source is made of it, see {@code pom.xml}.
 */
public final class Statements implements Driver {

    private static final List<String> RUN = new ArrayList<>();
    private static volatile boolean noting;

    /** The statements that were run meanwhile, by any thread. */
    public static List<String> during(Runnable work) {
        synchronized (RUN) {
            RUN.clear();
        }
        noting = true;
        try {
            work.run();
        } finally {
            noting = false;
        }
        synchronized (RUN) {
            return List.copyOf(RUN);
        }
    }

    private static void note(String sql) {
        if (noting) {
            synchronized (RUN) {
                RUN.add(sql.replaceAll("\\s+", " ").strip());
            }
        }
    }

    private static Driver driver(String url) {
        return url.startsWith("jdbc:h2:") ? new org.h2.Driver() : new org.postgresql.Driver();
    }

    @Override
    public Connection connect(String url, Properties info) throws SQLException {
        Connection connection = driver(url).connect(url, info);
        return proxy(
                Connection.class,
                connection,
                (result, arguments) -> {
                    if (result instanceof PreparedStatement prepared) {
                        String sql = (String) arguments[0];
                        return proxy(PreparedStatement.class, prepared, (done, none) -> done, sql);
                    }
                    return result instanceof Statement statement
                            ? proxy(Statement.class, statement, (done, none) -> done, "")
                            : result;
                },
                null);
    }

    private interface After {
        Object of(Object result, Object[] arguments);
    }

    /** @param sql what its {@code execute…} methods run when they name nothing; null for what runs nothing */
    private static <T> T proxy(Class<T> type, T target, After after, String sql) {
        InvocationHandler handler = (self, method, arguments) -> {
            if (sql != null && method.getName().startsWith("execute")) {
                note(arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : sql);
            }
            try {
                return after.of(method.invoke(target, arguments), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith("jdbc:h2:") || url.startsWith("jdbc:postgresql:");
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) throws SQLException {
        return driver(url).getPropertyInfo(url, info);
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return true;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("dev.gongbu");
    }
}
