package io.guichet.intake.contact;

/** How contacts are read and written: whole, many at a time, as JSON, so that a batch takes one round trip (decision 0001). */
final class ContactSql {

    private static final String CARD = """
            jsonb_build_object('id', c.id, 'version', c.version, 'name', c.name, 'language', c.language,
                'externalId', c.external_id, 'referent', c.referent, 'mergedInto', c.merged_into, 'erasedAt', c.erased_at,
                'organization', case when o.id is not null then jsonb_build_object('id', o.id, 'version', o.version,
                    'name', o.name, 'externalId', o.external_id) end,
                'addresses', coalesce((
                    select jsonb_agg(jsonb_build_object('kind', a.kind, 'value', a.value, 'addedAt', a.added_at,
                        'learned', a.learned) order by a.position, a.added_at, a.value)
                    from contact_address a where a.contact_id = c.id), '[]'))
            """;
    private static final String READ = "select cast(" + CARD + " as text) from contact c"
            + " left join organization o on o.id = c.organization_id ";

    static final String REACHED_AT = READ + """
            where c.id in (
                select contact_id from contact_address
                where (kind = 'ADDRESS' and value = :address) or (kind = 'NUMBER' and value = :number)
                order by contact_id limit :most)
            order by c.id
            """;
    // at most so many for each: a number that thousands share takes no place from the others
    static final String REACHED_AT_EACH = READ + """
            where c.id in (
                select a.contact_id
                from jsonb_array_elements_text(cast(cast(:values as text) as jsonb)) as n(value)
                cross join lateral (select contact_id from contact_address where kind = :kind and value = n.value
                    order by contact_id limit :most) a)
            order by c.id
            """;
    static final String BY_IDS = READ + """
            where c.id in (select cast(v as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as v)
            order by c.id
            """;
    /** Whom somebody turned out to be stands for them. */
    static final String BY_IDS_RESOLVED = READ + """
            where c.id in (
                select coalesce(asked.merged_into, asked.id) from contact asked
                where asked.id in (
                    select cast(v as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as v))
            order by c.id
            """;

    static final String OF_ORGANIZATION = READ + "where c.organization_id = :organization order by c.id";
    static final String MERGED_INTO = READ + "where c.merged_into = :id order by c.id";
    static final String IN_ID_ORDER = READ + """
            where c.id > :after and c.merged_into is null and c.erased_at is null order by c.id limit :limit
            """;
    static final String FOUND = READ;
    static final String TOUCHED = """
            with given as materialized (
                select * from jsonb_to_recordset(cast(cast(:probes as text) as jsonb))
                    as p(ids uuid[], external_id text, organization uuid, name_key text, addresses text[], numbers text[])),
            touched(id) as (
                select i from given cross join lateral unnest(ids) as i
                union select c.id from given g join contact c on c.external_id = g.external_id
                union select a.contact_id from given g cross join lateral unnest(g.addresses) as v
                    join contact_address a on a.kind = 'ADDRESS' and a.value = v
                union select c.id from given g
                    join contact c on c.organization_id = g.organization and c.name_key = g.name_key
                union select c.id from given g cross join lateral unnest(g.numbers) as v
                    join contact_address a on a.kind = 'NUMBER' and a.value = v
                    join contact c on c.id = a.contact_id and c.name_key = g.name_key)
            """ + READ + "where c.id in (select id from touched)";

    /** What was theirs before; the rows that follow have all that is theirs now. */
    static final String DROP_ADDRESSES = """
            delete from contact_address
            where contact_id in (select cast(v as uuid) from jsonb_array_elements_text(cast(cast(:ids as text) as jsonb)) as v)
            """;
    // one statement, so that no address is ever there without its contact
    static final String SAVE = """
            with given as materialized (
                select * from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
                    as r(id uuid, version bigint, name text, name_folded text, name_key text, language text,
                        external_id text, organization_id uuid, referent boolean, merged_into uuid, erased_at timestamptz,
                        addresses jsonb)),
            saved as (
                insert into contact as c (id, version, name, name_folded, name_key, language, external_id, organization_id,
                    referent, merged_into, erased_at)
                select id, version, name, name_folded, name_key, language, external_id, organization_id, referent,
                    merged_into, erased_at
                from given order by external_id is not null, id
                on conflict (id) do update
                set version = excluded.version, name = excluded.name, name_folded = excluded.name_folded,
                    name_key = excluded.name_key, language = excluded.language, external_id = excluded.external_id,
                    organization_id = excluded.organization_id, referent = excluded.referent,
                    merged_into = excluded.merged_into, erased_at = excluded.erased_at)
            insert into contact_address (contact_id, kind, value, position, added_at, learned)
            select g.id, a.kind, a.value, a.position, a.added_at, a.learned
            from given g, jsonb_to_recordset(g.addresses)
                as a(kind text, value text, position integer, added_at timestamptz, learned boolean)
            order by a.kind, a.value
            on conflict do nothing
            """;
    /** For who wrote from an address that nobody has, in one step. */
    static final String ADD_WRITER = """
            with free as (
                insert into contact_address (kind, value, contact_id, added_at) values ('ADDRESS', :address, :id, :now)
                on conflict do nothing returning contact_id)
            insert into contact (id, name, name_folded, name_key, version)
            select contact_id, :name, :folded, :nameKey, 1 from free
            """;

    private ContactSql() {}
}
