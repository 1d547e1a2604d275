-- What PostgreSQL gives to everyone and no reader needs: locks that belong to the whole database, objects as large as the disk,
-- notices to everyone, the end of other connections, programs of one's own, and how much there is of what readers may not see:
-- counts, sizes and activity of tables, how far writing has come, and the numbers that it gives to transactions and objects.
-- Run by a superuser in the product's database, once; running it again changes nothing.
-- The owner keeps all of it, and members of pg_monitor keep counts, sizes and activity.
-- At each start the product asks, with the two lists between the marks below, whether this was done (openToReaders.ts).
do $$
declare
  routine record;
  catalogue record;
  open_columns text;
  keeper text := (select pg_get_userbyid(datdba) from pg_database where datname = current_database());
begin
  for routine in
    /* routines */
    select oid::regprocedure as name, counts
    from pg_proc, lateral (select
      proname like 'pg\_stat\_get\_%' or proname like 'pg\_control\_%' or proname in ('pg_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_total_relation_size', 'pg_database_size', 'pg_tablespace_size', 'pg_lock_status', 'pg_blocking_pids', 'pg_safe_snapshot_blocking_pids')
        or proname in ('pg_current_wal_lsn', 'pg_current_wal_insert_lsn', 'pg_current_wal_flush_lsn', 'pg_current_snapshot', 'pg_export_snapshot', 'pg_current_xact_id', 'pg_current_xact_id_if_assigned', 'pg_xact_status',
          'pg_last_committed_xact', 'pg_xact_commit_timestamp', 'pg_xact_commit_timestamp_origin', 'txid_current', 'txid_current_snapshot', 'txid_current_if_assigned', 'txid_status')
        or proname in ('mxid_age', 'pg_get_multixact_members', 'pg_prepared_xact', 'pg_get_replication_slots', 'pg_get_wal_summarizer_state', 'pg_available_wal_summaries', 'pg_wal_summary_contents',
          'pg_last_wal_receive_lsn', 'pg_last_wal_replay_lsn', 'pg_last_xact_replay_timestamp')
        or (proname = 'age' and proargtypes[0] = 'xid'::regtype)
        or proname in ('pg_get_object_address', 'pg_describe_object', 'pg_identify_object', 'pg_identify_object_as_address', 'pg_get_acl') as counts,
      proname like 'pg\_advisory%' or proname like 'pg\_try\_advisory%' or proname like 'lo\_%' or proname in ('loread', 'lowrite', 'pg_notify', 'pg_logical_emit_message', 'pg_terminate_backend', 'pg_cancel_backend') as disturbs) kinds
    where pronamespace = 'pg_catalog'::regnamespace and (counts or disturbs)
    /* end of routines */
  loop
    execute format('revoke execute on function %s from public', routine.name);
    execute format('grant execute on function %s to %I', routine.name, keeper);
    if routine.counts then execute format('grant execute on function %s to pg_monitor', routine.name); end if;
  end loop;
  -- The planner's estimates and the ages of tables stand beside names that every client looks up: all columns but those stay open. Which
  -- transaction wrote a row (xmin) is no column of these, and goes with them: in the last four a login can write a row of its own at any time.
  for catalogue in
    /* catalogues */
    select relation::regclass as name, hidden
    from (values ('pg_class', array['reltuples', 'relpages', 'relallvisible', 'relallfrozen', 'relfrozenxid', 'relminmxid']), ('pg_database', array['datfrozenxid', 'datminmxid']),
      ('pg_db_role_setting', array[]::text[]), ('pg_default_acl', null), ('pg_depend', null), ('pg_shdepend', null)) as catalogues (relation, hidden)
    /* end of catalogues */
  loop
    open_columns := (select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = catalogue.name and attnum > 0 and not attisdropped and attname <> all (catalogue.hidden));
    execute format('revoke select on %s from public', catalogue.name);
    execute format('grant select on %s to %I, pg_monitor', catalogue.name, keeper);
    if open_columns is not null then execute format('grant select (%s) on %s to public', open_columns, catalogue.name); end if;
  end loop;
  revoke usage on language plpgsql from public;
  execute format('grant usage on language plpgsql to %I', keeper);
  -- So that the product can say how much of the disk a reader's sorting may take; who has no such right cannot lift it either.
  execute format('grant set on parameter temp_file_limit to %I', keeper);
end
$$;
