-- A million tickets and five million entries, for ReadingBench; :n is their number.
create temporary table word (n int primary key, w text);
insert into word select row_number() over (), w from unnest(string_to_array('export écriture balance impression facture sauvegarde réseau messagerie licence téléchargement formation session stagiaire émargement convention règlement compte journal exercice clôture bilan report lettrage rapprochement banque virement prélèvement échéance relance client fournisseur stock inventaire article devis commande livraison retour avoir remise taxe déclaration paie salarié congé absence planning agenda contact adresse téléphone imprimante écran clavier souris poste serveur connexion lenteur erreur message blocage fermeture ouverture installation version archive dossier fichier tableau colonne ligne total montant devise période mois année trimestre calcul formule résultat analyse budget prévision encaissement décaissement dépense recette', ' ')) w;
create temporary table phrase as
select n, (select string_agg(w.w, ' ' order by s) from generate_series(1, 40) s join word w on w.n = 1 + (n * s * 7 + s * s * 13 + n / 7) % (select count(*) from word)) as text
from generate_series(0, 4999) n;
create unique index on phrase (n);
alter table phrase add column words tsvector;
update phrase set words = to_tsvector('desk_french', text);
drop index ticket_search_desk;
drop index timeline_entry_ticket;
insert into ticket (id, number, version, sequence, status, queue, level, labels, priority, kind, usable, alternative, summary, language,
  sender_name, sender_address, contact_id, contact_name, contact_address, contact_number, contact_organization_id, contact_organization_name,
  origin_message_id, origin_subject_index, origin_subject_count, origin_channel, origin_received_at, origin_decision_id, origin_rule, opened_at, changed_at, closed_at, outcome)
select lpad(to_hex(i), 32, '0')::uuid, '2026-' || lpad(i::text, greatest(6, length(i::text)), '0'), 1, 5,
  case when i > :n * 0.97 then (array['NEW','OPEN','OPEN','WAITING_FOR_CUSTOMER','HANDED_OFF'])[1 + i % 5] else 'CLOSED' end,
  (array['assistance','assistance','assistance','managed-services','contact','accounting','training','rnd'])[1 + (i * 7919 % 8)],
  1 + i % 2, case when i % 50 = 0 then array['manager'] else '{}' end,
  (array['UNQUALIFIED','LOW','MEDIUM','HIGH','URGENT'])[1 + (i * 31 % 5)],
  (array['malfunction','usage-question','handling-error','evolution','training-follow-up','new-licence'])[1 + (i * 17 % 6)],
  false, 'PAINFUL',
  (select left(text, 40) from phrase where n = i * 13 % 5000), 'fr',
  'Personne ' || i % 50000, 'personne' || i % 50000 || '@example.org', ('c' || lpad(to_hex(i % 50000), 31, '0'))::uuid, 'Personne ' || i % 50000,
  'personne' || i % 50000 || '@example.org', '+3356' || lpad((i % 50000)::text, 7, '0'), ('d' || lpad(to_hex(i % 5000), 31, '0'))::uuid, 'Cabinet ' || i % 5000,
  ('a' || lpad(to_hex(i), 31, '0'))::uuid, 1, 1, 'email', now() - (:n - i) * interval '30 seconds', ('b' || lpad(to_hex(i), 31, '0'))::uuid, 'rule-' || i % 40,
  now() - (:n - i) * interval '30 seconds', now() - (:n - i) * interval '29 seconds' , case when i > :n * 0.97 then null else now() - (:n - i) * interval '29 seconds' end,
  case when i > :n * 0.97 then null else 'ANSWERED_BY_PHONE' end
from generate_series(1, :n) i;
insert into ticket_message (id, ticket_id, message_id, subject_index, channel, received_at, summary, text, language, sender_name, sender_address, contact_id, added_at)
select gen_random_uuid(), t.id, t.origin_message_id, 1, 'email', t.opened_at, t.summary,
  p.text, 'fr', t.sender_name, t.sender_address, t.contact_id, t.opened_at
from ticket t join phrase p on p.n = right(t.number, 6)::int % 5000;
insert into settled_subject select origin_message_id, 1, id from ticket;
insert into timeline_entry (id, ticket_id, at, who, what, source, text, reason, desk_only)
select gen_random_uuid(), t.id, t.opened_at + s * interval '1 minute', case s when 1 then 'triage' else 'Alix' end,
  (array['OPENED','DEADLINE_SET','ACKNOWLEDGED','MESSAGE_ADDED','CLOSED'])[s], 'email', 'Sujet 1 de 1: ' || t.summary, null, s in (2, 3)
from ticket t, generate_series(1, 5) s;
insert into ticket_due select id, 'solution', 1, opened_at + interval '3 days', case when closed_at is null then null else closed_at end from ticket;

insert into ticket_search
select t.id, v, v || to_tsvector('simple', t.sender_address || ' t' || right(t.contact_number, 9))
from (select t.*, p.words || to_tsvector('simple', 'n' || replace(t.number, '-', '') || ' ' || t.contact_name || ' ' || t.contact_organization_name) as v
      from ticket t join phrase p on p.n = right(t.number, 6)::int % 5000) t;
create index ticket_search_desk on ticket_search using gin (desk);
create index timeline_entry_ticket on timeline_entry (ticket_id, at, id);
update search_position set (transaction, entry_id) = (select e.transaction, e.id from timeline_entry e order by e.transaction desc, e.id desc limit 1);
vacuum analyze ticket;
vacuum analyze ticket_search;
vacuum analyze ticket_message;
vacuum analyze timeline_entry;
vacuum analyze ticket_due;
