package io.guichet.ticket.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.guichet.chassis.testing.InMemoryChannels;
import io.guichet.chassis.testing.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The function that gives numbers, asked as many instances at once would ask it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@QuarkusTestResource(InMemoryChannels.class)
class TicketNumbersComponentTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void eachYearStartsAtOne() throws SQLException {
        try (var connection = connect()) {
            assertThat(draw(connection, 2101, 3)).containsExactly(1L, 2L, 3L);
            assertThat(draw(connection, 2102, 2)).containsExactly(1L, 2L);
            assertThat(draw(connection, 2101, 1)).containsExactly(4L);
        }
    }

    @Test
    void aYearMayHaveMoreThanAMillionTickets() throws SQLException {
        try (var connection = connect()) {
            draw(connection, 2103, 1);
            connection.createStatement().execute("select setval('ticket_number_2103', 999999)");

            assertThat(draw(connection, 2103, 1)).containsExactly(1_000_000L);
        }
    }

    @Test
    void aNumberThatWasRolledBackIsNotGivenAgain() throws SQLException {
        try (var connection = connect()) {
            draw(connection, 2104, 1);
            connection.setAutoCommit(false);
            assertThat(draw(connection, 2104, 1)).containsExactly(2L);
            connection.rollback();

            assertThat(draw(connection, 2104, 1)).containsExactly(3L);
            connection.commit();
        }
    }

    @Test
    void theFirstTicketsOfAYearMayComeAllAtOnce() throws Exception {
        int instances = 8;
        int each = 50;
        for (int year = 2110; year < 2120; year++) {
            var drawn = atOnce(instances, year, each);

            assertThat(drawn)
                    .containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, (long) instances * each)
                            .boxed()
                            .toList());
        }
    }

    private List<Long> atOnce(int instances, int year, int each) throws Exception {
        var start = new CyclicBarrier(instances);
        Callable<List<Long>> instance = () -> {
            try (var connection = connect()) {
                connection.setAutoCommit(false);
                start.await();
                var drawn = draw(connection, year, each);
                connection.commit();
                return drawn;
            }
        };
        var executor = Executors.newFixedThreadPool(instances);
        try {
            var all = new ArrayList<Long>();
            for (var drawn : executor.invokeAll(java.util.Collections.nCopies(instances, instance))) {
                all.addAll(drawn.get());
            }
            return all;
        } finally {
            executor.shutdown();
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static List<Long> draw(Connection connection, int year, int count) throws SQLException {
        try (var statement = connection.prepareStatement("select next_ticket_numbers(?, ?)")) {
            statement.setInt(1, year);
            statement.setInt(2, count);
            var result = statement.executeQuery();
            var numbers = new ArrayList<Long>();
            while (result.next()) {
                numbers.add(result.getLong(1));
            }
            return numbers;
        }
    }
}
