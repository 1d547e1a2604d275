-- What PostgreSQL gives to everyone and no reader needs: locks that belong to the whole database, objects as large as the disk,
-- notices to everyone, the end of other connections, and programs of one's own. Run by a superuser in the product's database, once; running it again changes nothing. The owner keeps all of it.
do $$
declare
  routine record;
  keeper text := (select pg_get_userbyid(datdba) from pg_database where datname = current_database());
begin
  for routine in
    select oid::regprocedure as name from pg_proc
    where pronamespace = 'pg_catalog'::regnamespace
      and (proname like 'pg\_advisory%' or proname like 'pg\_try\_advisory%' or proname like 'lo\_%' or proname in ('loread', 'lowrite', 'pg_notify', 'pg_terminate_backend', 'pg_cancel_backend'))
  loop
    execute format('revoke execute on function %s from public', routine.name);
    execute format('grant execute on function %s to %I', routine.name, keeper);
  end loop;
  revoke usage on language plpgsql from public;
  execute format('grant usage on language plpgsql to %I', keeper);
  -- So that the product can say how much of the disk a reader's sorting may take; who has no such right cannot lift it either.
  execute format('grant set on parameter temp_file_limit to %I', keeper);
end
$$;
