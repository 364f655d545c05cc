package io.guichet.proof.limits;

/**
 * What was written to one table.
 *
 * @param database the service's
 * @param table its name
 * @param inserted rows
 * @param updated rows
 * @param deleted rows
 */
public record TableWrites(String database, String table, double inserted, double updated, double deleted) {

    TableWrites since(TableWrites earlier) {
        return new TableWrites(
                database, table, inserted - earlier.inserted, updated - earlier.updated, deleted - earlier.deleted);
    }

    TableWrites per(long tickets) {
        return new TableWrites(database, table, inserted / tickets, updated / tickets, deleted / tickets);
    }

    boolean isEmpty() {
        return inserted == 0 && updated == 0 && deleted == 0;
    }
}
