-- What PostgreSQL gives to everyone and no reader needs: locks that belong to the whole database, objects as large as the disk,
-- notices to everyone, the end of other connections, programs of one's own, and how much there is of what readers may not see:
-- counts, sizes and activity of tables, and how far writing has come. Run by a superuser in the product's database, once; running it again changes nothing.
-- The owner keeps all of it, and members of pg_monitor keep counts, sizes and activity.
do $$
declare
  routine record;
  open_columns text := (
    select string_agg(quote_ident(attname), ', ') from pg_attribute
    where attrelid = 'pg_class'::regclass and not attisdropped and attname not in ('reltuples', 'relpages', 'relallvisible', 'relallfrozen'));
  keeper text := (select pg_get_userbyid(datdba) from pg_database where datname = current_database());
begin
  for routine in
    select oid::regprocedure as name,
      proname like 'pg\_stat\_get\_%' or proname in ('pg_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_total_relation_size', 'pg_database_size', 'pg_tablespace_size', 'pg_lock_status')
        or proname in ('pg_current_wal_lsn', 'pg_current_wal_insert_lsn', 'pg_current_wal_flush_lsn', 'pg_current_snapshot', 'pg_export_snapshot', 'pg_current_xact_id', 'pg_current_xact_id_if_assigned', 'pg_xact_status',
          'pg_last_committed_xact', 'pg_xact_commit_timestamp', 'txid_current', 'txid_current_snapshot', 'txid_current_if_assigned', 'txid_status') as counts,
      proname like 'pg\_advisory%' or proname like 'pg\_try\_advisory%' or proname like 'lo\_%' or proname in ('loread', 'lowrite', 'pg_notify', 'pg_logical_emit_message', 'pg_terminate_backend', 'pg_cancel_backend') as disturbs
    from pg_proc where pronamespace = 'pg_catalog'::regnamespace
  loop
    continue when not (routine.counts or routine.disturbs);
    execute format('revoke execute on function %s from public', routine.name);
    execute format('grant execute on function %s to %I', routine.name, keeper);
    if routine.counts then execute format('grant execute on function %s to pg_monitor', routine.name); end if;
  end loop;
  -- The planner's estimates of rows and pages stand beside names that every client looks up: all columns but those stay open.
  revoke select on pg_class from public;
  execute format('grant select on pg_class to %I, pg_monitor', keeper);
  execute format('grant select (%s) on pg_class to public', open_columns);
  revoke usage on language plpgsql from public;
  execute format('grant usage on language plpgsql to %I', keeper);
  -- So that the product can say how much of the disk a reader's sorting may take; who has no such right cannot lift it either.
  execute format('grant set on parameter temp_file_limit to %I', keeper);
end
$$;
