#!/bin/sh
# Runs once, when PostgreSQL makes its data folder: an ordinary login that owns the product's database, and nothing for readers but reading.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres --set password="$OWNER_PASSWORD" <<'SQL'
create role just_future login createrole password :'password';
create database just_future owner just_future;
revoke connect on database postgres, template1 from public;
SQL
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname just_future --file /just-future/closeToReaders.sql
