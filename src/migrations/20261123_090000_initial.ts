import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum_updates_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum_updates_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum__updates_v_version_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum__updates_v_version_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum_publications_type" AS ENUM('theoryOfChange', 'programmeDocument', 'report', 'policyBrief', 'briefingNote', 'factsheet');
  CREATE TYPE "public"."enum_publications_licence" AS ENUM('cc-by-4.0', 'cc-by-nc-4.0', 'cc-by-nc-nd-4.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum_publications_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum_publications_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum__publications_v_version_type" AS ENUM('theoryOfChange', 'programmeDocument', 'report', 'policyBrief', 'briefingNote', 'factsheet');
  CREATE TYPE "public"."enum__publications_v_version_licence" AS ENUM('cc-by-4.0', 'cc-by-nc-4.0', 'cc-by-nc-nd-4.0', 'all-rights-reserved');
  CREATE TYPE "public"."enum__publications_v_version_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum__publications_v_version_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum_events_mode" AS ENUM('inPerson', 'online', 'hybrid');
  CREATE TYPE "public"."enum_events_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum_events_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum__events_v_version_mode" AS ENUM('inPerson', 'online', 'hybrid');
  CREATE TYPE "public"."enum__events_v_version_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum__events_v_version_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum_organisations_roles_role" AS ENUM('lead', 'consortium', 'research', 'network', 'funder', 'regional', 'local');
  CREATE TYPE "public"."enum_organisations_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum_organisations_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum__organisations_v_version_roles_role" AS ENUM('lead', 'consortium', 'research', 'network', 'funder', 'regional', 'local');
  CREATE TYPE "public"."enum__organisations_v_version_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum__organisations_v_version_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum_countries_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum_countries_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum__countries_v_version_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum__countries_v_version_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum_outcomes_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum_outcomes_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum__outcomes_v_version_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum__outcomes_v_version_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum_pages_blocks_listing_of" AS ENUM('updates', 'publications', 'events', 'organisations', 'countries', 'outcomes');
  CREATE TYPE "public"."enum_pages_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum_pages_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum__pages_v_blocks_listing_of" AS ENUM('updates', 'publications', 'events', 'organisations', 'countries', 'outcomes');
  CREATE TYPE "public"."enum__pages_v_version_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum__pages_v_version_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum_media_consent" AS ENUM('given', 'nobody', 'unknown');
  CREATE TYPE "public"."enum_documents_file_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum_terms_part_of_speech" AS ENUM('noun', 'name', 'verb', 'adjective', 'phrase');
  CREATE TYPE "public"."enum_terms_fr_gender" AS ENUM('m', 'f', 'mpl', 'fpl');
  CREATE TYPE "public"."enum_terms_status" AS ENUM('preferred', 'keep', 'draft');
  CREATE TYPE "public"."enum_terms_confidence" AS ENUM('high', 'medium', 'low');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('administrator', 'officer', 'reviewer.en', 'translator.en', 'reviewer.fr', 'translator.fr');
  CREATE TYPE "public"."enum_programme_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum_programme_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum__programme_v_version_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum__programme_v_version_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum_navigation_main_section" AS ENUM('updates', 'publications', 'events', 'countries', 'outcomes', 'organisations', 'theoryOfChange', 'partners');
  CREATE TYPE "public"."enum_navigation_footer_section" AS ENUM('updates', 'publications', 'events', 'countries', 'outcomes', 'organisations', 'theoryOfChange', 'partners');
  CREATE TYPE "public"."enum_navigation_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum_navigation_lead_language" AS ENUM('en', 'fr');
  CREATE TYPE "public"."enum__navigation_v_version_main_section" AS ENUM('updates', 'publications', 'events', 'countries', 'outcomes', 'organisations', 'theoryOfChange', 'partners');
  CREATE TYPE "public"."enum__navigation_v_version_footer_section" AS ENUM('updates', 'publications', 'events', 'countries', 'outcomes', 'organisations', 'theoryOfChange', 'partners');
  CREATE TYPE "public"."enum__navigation_v_version_exposure" AS ENUM('public', 'partners', 'hidden');
  CREATE TYPE "public"."enum__navigation_v_version_lead_language" AS ENUM('en', 'fr');
  CREATE TABLE "updates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"image_id" uuid,
  	"source_url" varchar,
  	"met_places" jsonb,
  	"exposure" "enum_updates_exposure" DEFAULT 'public' NOT NULL,
  	"internal_note" varchar,
  	"lead_language" "enum_updates_lead_language",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "updates_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "updates_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"countries_id" uuid,
  	"outcomes_id" uuid,
  	"organisations_id" uuid,
  	"publications_id" uuid
  );
  
  CREATE TABLE "_updates_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_date" timestamp(3) with time zone,
  	"version_image_id" uuid,
  	"version_source_url" varchar,
  	"version_met_places" jsonb,
  	"version_exposure" "enum__updates_v_version_exposure" DEFAULT 'public' NOT NULL,
  	"version_internal_note" varchar,
  	"version_lead_language" "enum__updates_v_version_lead_language",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_updates_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_updates_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"countries_id" uuid,
  	"outcomes_id" uuid,
  	"organisations_id" uuid,
  	"publications_id" uuid
  );
  
  CREATE TABLE "publications" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"type" "enum_publications_type" NOT NULL,
  	"date" varchar,
  	"licence" "enum_publications_licence",
  	"doi" varchar,
  	"source_url" varchar,
  	"supersedes_id" uuid,
  	"cover_id" uuid,
  	"met_places" jsonb,
  	"exposure" "enum_publications_exposure" DEFAULT 'public' NOT NULL,
  	"internal_note" varchar,
  	"lead_language" "enum_publications_lead_language",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "publications_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"abstract" varchar,
  	"file_id" uuid,
  	"file_note" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "publications_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid,
  	"countries_id" uuid,
  	"outcomes_id" uuid
  );
  
  CREATE TABLE "_publications_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_type" "enum__publications_v_version_type" NOT NULL,
  	"version_date" varchar,
  	"version_licence" "enum__publications_v_version_licence",
  	"version_doi" varchar,
  	"version_source_url" varchar,
  	"version_supersedes_id" uuid,
  	"version_cover_id" uuid,
  	"version_met_places" jsonb,
  	"version_exposure" "enum__publications_v_version_exposure" DEFAULT 'public' NOT NULL,
  	"version_internal_note" varchar,
  	"version_lead_language" "enum__publications_v_version_lead_language",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_publications_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_abstract" varchar,
  	"version_file_id" uuid,
  	"version_file_note" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_publications_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid,
  	"countries_id" uuid,
  	"outcomes_id" uuid
  );
  
  CREATE TABLE "events_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar
  );
  
  CREATE TABLE "events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"start" timestamp(3) with time zone,
  	"end" timestamp(3) with time zone,
  	"all_day" boolean,
  	"time_zone" varchar,
  	"mode" "enum_events_mode",
  	"registration_url" varchar,
  	"registration_email" varchar,
  	"registration_closes_at" timestamp(3) with time zone,
  	"source_url" varchar,
  	"met_places" jsonb,
  	"exposure" "enum_events_exposure" DEFAULT 'public' NOT NULL,
  	"internal_note" varchar,
  	"lead_language" "enum_events_lead_language",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "events_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"place" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "events_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "events_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid,
  	"countries_id" uuid,
  	"outcomes_id" uuid
  );
  
  CREATE TABLE "_events_v_version_recordings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_events_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_start" timestamp(3) with time zone,
  	"version_end" timestamp(3) with time zone,
  	"version_all_day" boolean,
  	"version_time_zone" varchar,
  	"version_mode" "enum__events_v_version_mode",
  	"version_registration_url" varchar,
  	"version_registration_email" varchar,
  	"version_registration_closes_at" timestamp(3) with time zone,
  	"version_source_url" varchar,
  	"version_met_places" jsonb,
  	"version_exposure" "enum__events_v_version_exposure" DEFAULT 'public' NOT NULL,
  	"version_internal_note" varchar,
  	"version_lead_language" "enum__events_v_version_lead_language",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_events_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_place" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_events_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_events_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid,
  	"countries_id" uuid,
  	"outcomes_id" uuid
  );
  
  CREATE TABLE "organisations_lines_of_work" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"description" varchar
  );
  
  CREATE TABLE "organisations_roles" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_organisations_roles_role" NOT NULL,
  	"from" varchar,
  	"to" varchar
  );
  
  CREATE TABLE "organisations_countries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"country_id" uuid NOT NULL,
  	"from" varchar,
  	"to" varchar
  );
  
  CREATE TABLE "organisations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"website" varchar,
  	"logo_id" uuid,
  	"met_places" jsonb,
  	"exposure" "enum_organisations_exposure" DEFAULT 'public' NOT NULL,
  	"internal_note" varchar,
  	"lead_language" "enum_organisations_lead_language",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "organisations_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"acronym" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "organisations_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid,
  	"outcomes_id" uuid
  );
  
  CREATE TABLE "_organisations_v_version_lines_of_work" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"description" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_v_version_roles" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"role" "enum__organisations_v_version_roles_role" NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_v_version_countries" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"country_id" uuid NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_website" varchar,
  	"version_logo_id" uuid,
  	"version_met_places" jsonb,
  	"version_exposure" "enum__organisations_v_version_exposure" DEFAULT 'public' NOT NULL,
  	"version_internal_note" varchar,
  	"version_lead_language" "enum__organisations_v_version_lead_language",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_organisations_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_acronym" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organisations_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" uuid,
  	"outcomes_id" uuid
  );
  
  CREATE TABLE "countries_languages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"status" varchar,
  	"from" varchar,
  	"to" varchar
  );
  
  CREATE TABLE "countries_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "countries_time_zones" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"zone" varchar NOT NULL
  );
  
  CREATE TABLE "countries_memberships" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"from" varchar,
  	"to" varchar
  );
  
  CREATE TABLE "countries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"iso2" varchar NOT NULL,
  	"iso3" varchar NOT NULL,
  	"iso_numeric" varchar NOT NULL,
  	"met_places" jsonb,
  	"exposure" "enum_countries_exposure" DEFAULT 'public' NOT NULL,
  	"internal_note" varchar,
  	"lead_language" "enum_countries_lead_language",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "countries_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"with_article" varchar,
  	"in_country" varchar,
  	"capital" varchar,
  	"summary" varchar,
  	"areas_note" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_countries_v_version_languages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"status" varchar,
  	"from" varchar,
  	"to" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v_version_areas" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v_version_time_zones" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"zone" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v_version_memberships" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organisation_id" uuid NOT NULL,
  	"from" varchar,
  	"to" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_iso2" varchar NOT NULL,
  	"version_iso3" varchar NOT NULL,
  	"version_iso_numeric" varchar NOT NULL,
  	"version_met_places" jsonb,
  	"version_exposure" "enum__countries_v_version_exposure" DEFAULT 'public' NOT NULL,
  	"version_internal_note" varchar,
  	"version_lead_language" "enum__countries_v_version_lead_language",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_countries_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_with_article" varchar,
  	"version_in_country" varchar,
  	"version_capital" varchar,
  	"version_summary" varchar,
  	"version_areas_note" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "outcomes_assumptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "outcomes_targets" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"code" varchar,
  	"wording" varchar,
  	"source" varchar
  );
  
  CREATE TABLE "outcomes" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar NOT NULL,
  	"order" numeric,
  	"met_places" jsonb,
  	"exposure" "enum_outcomes_exposure" DEFAULT 'public' NOT NULL,
  	"internal_note" varchar,
  	"lead_language" "enum_outcomes_lead_language",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "outcomes_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"statement" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_outcomes_v_version_assumptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_outcomes_v_version_targets" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar,
  	"wording" varchar,
  	"source" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_outcomes_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_code" varchar NOT NULL,
  	"version_order" numeric,
  	"version_met_places" jsonb,
  	"version_exposure" "enum__outcomes_v_version_exposure" DEFAULT 'public' NOT NULL,
  	"version_internal_note" varchar,
  	"version_lead_language" "enum__outcomes_v_version_lead_language",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_outcomes_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_statement" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "pages_blocks_prose" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"body" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_callout" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"body" jsonb,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages_blocks_listing" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"heading" varchar,
  	"of" "enum_pages_blocks_listing_of" NOT NULL,
  	"limit" numeric,
  	"block_name" varchar
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"met_places" jsonb,
  	"exposure" "enum_pages_exposure" DEFAULT 'public' NOT NULL,
  	"internal_note" varchar,
  	"lead_language" "enum_pages_lead_language",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v_blocks_prose" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"heading" varchar,
  	"body" jsonb,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_callout" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"heading" varchar,
  	"body" jsonb,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v_blocks_listing" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"heading" varchar,
  	"of" "enum__pages_v_blocks_listing_of" NOT NULL,
  	"limit" numeric,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_met_places" jsonb,
  	"version_exposure" "enum__pages_v_version_exposure" DEFAULT 'public' NOT NULL,
  	"version_internal_note" varchar,
  	"version_lead_language" "enum__pages_v_version_lead_language",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"credit" varchar,
  	"consent" "enum_media_consent",
  	"sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"download_name" varchar,
  	"title" varchar,
  	"file_language" "enum_documents_file_language" NOT NULL,
  	"pages" numeric,
  	"sha256" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric
  );
  
  CREATE TABLE "terms" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"en" varchar NOT NULL,
  	"fr" varchar NOT NULL,
  	"definition" varchar,
  	"note" varchar,
  	"source" varchar,
  	"part_of_speech" "enum_terms_part_of_speech",
  	"fr_gender" "enum_terms_fr_gender",
  	"status" "enum_terms_status" DEFAULT 'draft' NOT NULL,
  	"confidence" "enum_terms_confidence",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "terms_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"active" boolean DEFAULT true,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "partners_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "partners" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid,
  	"partners_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "programme_assumptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "programme" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"start" varchar,
  	"end" varchar,
  	"website" varchar,
  	"funder_id" uuid,
  	"lead_id" uuid,
  	"image_id" uuid,
  	"exposure" "enum_programme_exposure" DEFAULT 'public' NOT NULL,
  	"internal_note" varchar,
  	"lead_language" "enum_programme_lead_language",
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "programme_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"tagline" varchar,
  	"summary" varchar,
  	"impact" varchar,
  	"body" jsonb,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_programme_v_version_assumptions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programme_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_start" varchar,
  	"version_end" varchar,
  	"version_website" varchar,
  	"version_funder_id" uuid,
  	"version_lead_id" uuid,
  	"version_image_id" uuid,
  	"version_exposure" "enum__programme_v_version_exposure" DEFAULT 'public' NOT NULL,
  	"version_internal_note" varchar,
  	"version_lead_language" "enum__programme_v_version_lead_language",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_programme_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_tagline" varchar,
  	"version_summary" varchar,
  	"version_impact" varchar,
  	"version_body" jsonb,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "navigation_main" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"section" "enum_navigation_main_section",
  	"page_id" uuid
  );
  
  CREATE TABLE "navigation_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"section" "enum_navigation_footer_section",
  	"page_id" uuid
  );
  
  CREATE TABLE "navigation" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"exposure" "enum_navigation_exposure" DEFAULT 'public' NOT NULL,
  	"internal_note" varchar,
  	"lead_language" "enum_navigation_lead_language",
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "navigation_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"footer_note" varchar,
  	"seo_title" varchar,
  	"seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_navigation_v_version_main" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"section" "enum__navigation_v_version_main_section",
  	"page_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v_version_footer" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"section" "enum__navigation_v_version_footer_section",
  	"page_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_navigation_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_exposure" "enum__navigation_v_version_exposure" DEFAULT 'public' NOT NULL,
  	"version_internal_note" varchar,
  	"version_lead_language" "enum__navigation_v_version_lead_language",
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_navigation_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_footer_note" varchar,
  	"version_seo_title" varchar,
  	"version_seo_description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "updates" ADD CONSTRAINT "updates_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "updates_locales" ADD CONSTRAINT "updates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."updates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "updates_rels" ADD CONSTRAINT "updates_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."updates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "updates_rels" ADD CONSTRAINT "updates_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "updates_rels" ADD CONSTRAINT "updates_rels_outcomes_fk" FOREIGN KEY ("outcomes_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "updates_rels" ADD CONSTRAINT "updates_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "updates_rels" ADD CONSTRAINT "updates_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_parent_id_updates_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."updates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_updates_v" ADD CONSTRAINT "_updates_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_updates_v_locales" ADD CONSTRAINT "_updates_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_updates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_updates_v_rels" ADD CONSTRAINT "_updates_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_updates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_updates_v_rels" ADD CONSTRAINT "_updates_v_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_updates_v_rels" ADD CONSTRAINT "_updates_v_rels_outcomes_fk" FOREIGN KEY ("outcomes_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_updates_v_rels" ADD CONSTRAINT "_updates_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_updates_v_rels" ADD CONSTRAINT "_updates_v_rels_publications_fk" FOREIGN KEY ("publications_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_supersedes_id_publications_id_fk" FOREIGN KEY ("supersedes_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications" ADD CONSTRAINT "publications_cover_id_media_id_fk" FOREIGN KEY ("cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_locales" ADD CONSTRAINT "publications_locales_file_id_documents_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publications_locales" ADD CONSTRAINT "publications_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "publications_rels" ADD CONSTRAINT "publications_rels_outcomes_fk" FOREIGN KEY ("outcomes_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_parent_id_publications_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_version_supersedes_id_publications_id_fk" FOREIGN KEY ("version_supersedes_id") REFERENCES "public"."publications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v" ADD CONSTRAINT "_publications_v_version_cover_id_media_id_fk" FOREIGN KEY ("version_cover_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v_locales" ADD CONSTRAINT "_publications_v_locales_version_file_id_documents_id_fk" FOREIGN KEY ("version_file_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_publications_v_locales" ADD CONSTRAINT "_publications_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_rels" ADD CONSTRAINT "_publications_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_publications_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_rels" ADD CONSTRAINT "_publications_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_rels" ADD CONSTRAINT "_publications_v_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_publications_v_rels" ADD CONSTRAINT "_publications_v_rels_outcomes_fk" FOREIGN KEY ("outcomes_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_recordings" ADD CONSTRAINT "events_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_locales" ADD CONSTRAINT "events_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_texts" ADD CONSTRAINT "events_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "events_rels" ADD CONSTRAINT "events_rels_outcomes_fk" FOREIGN KEY ("outcomes_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_version_recordings" ADD CONSTRAINT "_events_v_version_recordings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v" ADD CONSTRAINT "_events_v_parent_id_events_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."events"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_events_v_locales" ADD CONSTRAINT "_events_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_texts" ADD CONSTRAINT "_events_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_events_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_events_v_rels" ADD CONSTRAINT "_events_v_rels_outcomes_fk" FOREIGN KEY ("outcomes_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_lines_of_work" ADD CONSTRAINT "organisations_lines_of_work_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_roles" ADD CONSTRAINT "organisations_roles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_countries" ADD CONSTRAINT "organisations_countries_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_countries" ADD CONSTRAINT "organisations_countries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations" ADD CONSTRAINT "organisations_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organisations_locales" ADD CONSTRAINT "organisations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_rels" ADD CONSTRAINT "organisations_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_rels" ADD CONSTRAINT "organisations_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organisations_rels" ADD CONSTRAINT "organisations_rels_outcomes_fk" FOREIGN KEY ("outcomes_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_lines_of_work" ADD CONSTRAINT "_organisations_v_version_lines_of_work_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_roles" ADD CONSTRAINT "_organisations_v_version_roles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_countries" ADD CONSTRAINT "_organisations_v_version_countries_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_version_countries" ADD CONSTRAINT "_organisations_v_version_countries_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_locales" ADD CONSTRAINT "_organisations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_rels" ADD CONSTRAINT "_organisations_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_rels" ADD CONSTRAINT "_organisations_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v_rels" ADD CONSTRAINT "_organisations_v_rels_outcomes_fk" FOREIGN KEY ("outcomes_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_languages" ADD CONSTRAINT "countries_languages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_areas" ADD CONSTRAINT "countries_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_time_zones" ADD CONSTRAINT "countries_time_zones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_memberships" ADD CONSTRAINT "countries_memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "countries_memberships" ADD CONSTRAINT "countries_memberships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_locales" ADD CONSTRAINT "countries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_languages" ADD CONSTRAINT "_countries_v_version_languages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_areas" ADD CONSTRAINT "_countries_v_version_areas_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_time_zones" ADD CONSTRAINT "_countries_v_version_time_zones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_memberships" ADD CONSTRAINT "_countries_v_version_memberships_organisation_id_organisations_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v_version_memberships" ADD CONSTRAINT "_countries_v_version_memberships_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v" ADD CONSTRAINT "_countries_v_parent_id_countries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v_locales" ADD CONSTRAINT "_countries_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outcomes_assumptions" ADD CONSTRAINT "outcomes_assumptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outcomes_targets" ADD CONSTRAINT "outcomes_targets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "outcomes_locales" ADD CONSTRAINT "outcomes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."outcomes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outcomes_v_version_assumptions" ADD CONSTRAINT "_outcomes_v_version_assumptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_outcomes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outcomes_v_version_targets" ADD CONSTRAINT "_outcomes_v_version_targets_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_outcomes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_outcomes_v" ADD CONSTRAINT "_outcomes_v_parent_id_outcomes_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."outcomes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_outcomes_v_locales" ADD CONSTRAINT "_outcomes_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_outcomes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_prose" ADD CONSTRAINT "pages_blocks_prose_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_callout" ADD CONSTRAINT "pages_blocks_callout_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_blocks_listing" ADD CONSTRAINT "pages_blocks_listing_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_prose" ADD CONSTRAINT "_pages_v_blocks_prose_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_callout" ADD CONSTRAINT "_pages_v_blocks_callout_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v_blocks_listing" ADD CONSTRAINT "_pages_v_blocks_listing_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_texts" ADD CONSTRAINT "terms_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "partners_sessions" ADD CONSTRAINT "partners_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_partners_fk" FOREIGN KEY ("partners_id") REFERENCES "public"."partners"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programme_assumptions" ADD CONSTRAINT "programme_assumptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programme" ADD CONSTRAINT "programme_funder_id_organisations_id_fk" FOREIGN KEY ("funder_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programme" ADD CONSTRAINT "programme_lead_id_organisations_id_fk" FOREIGN KEY ("lead_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programme" ADD CONSTRAINT "programme_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programme_locales" ADD CONSTRAINT "programme_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programme"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programme_v_version_assumptions" ADD CONSTRAINT "_programme_v_version_assumptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programme_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programme_v" ADD CONSTRAINT "_programme_v_version_funder_id_organisations_id_fk" FOREIGN KEY ("version_funder_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programme_v" ADD CONSTRAINT "_programme_v_version_lead_id_organisations_id_fk" FOREIGN KEY ("version_lead_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programme_v" ADD CONSTRAINT "_programme_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programme_v_locales" ADD CONSTRAINT "_programme_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programme_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_main" ADD CONSTRAINT "navigation_main_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_main" ADD CONSTRAINT "navigation_main_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_footer" ADD CONSTRAINT "navigation_footer_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "navigation_footer" ADD CONSTRAINT "navigation_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "navigation_locales" ADD CONSTRAINT "navigation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_main" ADD CONSTRAINT "_navigation_v_version_main_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_main" ADD CONSTRAINT "_navigation_v_version_main_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer" ADD CONSTRAINT "_navigation_v_version_footer_page_id_pages_id_fk" FOREIGN KEY ("page_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_navigation_v_version_footer" ADD CONSTRAINT "_navigation_v_version_footer_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_navigation_v_locales" ADD CONSTRAINT "_navigation_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_navigation_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "updates_image_idx" ON "updates" USING btree ("image_id");
  CREATE INDEX "updates_updated_at_idx" ON "updates" USING btree ("updated_at");
  CREATE INDEX "updates_created_at_idx" ON "updates" USING btree ("created_at");
  CREATE INDEX "updates_deleted_at_idx" ON "updates" USING btree ("deleted_at");
  CREATE INDEX "updates_slug_idx" ON "updates_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "updates_locales_locale_parent_id_unique" ON "updates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "updates_rels_order_idx" ON "updates_rels" USING btree ("order");
  CREATE INDEX "updates_rels_parent_idx" ON "updates_rels" USING btree ("parent_id");
  CREATE INDEX "updates_rels_path_idx" ON "updates_rels" USING btree ("path");
  CREATE INDEX "updates_rels_countries_id_idx" ON "updates_rels" USING btree ("countries_id");
  CREATE INDEX "updates_rels_outcomes_id_idx" ON "updates_rels" USING btree ("outcomes_id");
  CREATE INDEX "updates_rels_organisations_id_idx" ON "updates_rels" USING btree ("organisations_id");
  CREATE INDEX "updates_rels_publications_id_idx" ON "updates_rels" USING btree ("publications_id");
  CREATE INDEX "_updates_v_parent_idx" ON "_updates_v" USING btree ("parent_id");
  CREATE INDEX "_updates_v_version_version_image_idx" ON "_updates_v" USING btree ("version_image_id");
  CREATE INDEX "_updates_v_version_version_updated_at_idx" ON "_updates_v" USING btree ("version_updated_at");
  CREATE INDEX "_updates_v_version_version_created_at_idx" ON "_updates_v" USING btree ("version_created_at");
  CREATE INDEX "_updates_v_version_version_deleted_at_idx" ON "_updates_v" USING btree ("version_deleted_at");
  CREATE INDEX "_updates_v_created_at_idx" ON "_updates_v" USING btree ("created_at");
  CREATE INDEX "_updates_v_updated_at_idx" ON "_updates_v" USING btree ("updated_at");
  CREATE INDEX "_updates_v_version_version_slug_idx" ON "_updates_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_updates_v_locales_locale_parent_id_unique" ON "_updates_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_updates_v_rels_order_idx" ON "_updates_v_rels" USING btree ("order");
  CREATE INDEX "_updates_v_rels_parent_idx" ON "_updates_v_rels" USING btree ("parent_id");
  CREATE INDEX "_updates_v_rels_path_idx" ON "_updates_v_rels" USING btree ("path");
  CREATE INDEX "_updates_v_rels_countries_id_idx" ON "_updates_v_rels" USING btree ("countries_id");
  CREATE INDEX "_updates_v_rels_outcomes_id_idx" ON "_updates_v_rels" USING btree ("outcomes_id");
  CREATE INDEX "_updates_v_rels_organisations_id_idx" ON "_updates_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_updates_v_rels_publications_id_idx" ON "_updates_v_rels" USING btree ("publications_id");
  CREATE INDEX "publications_supersedes_idx" ON "publications" USING btree ("supersedes_id");
  CREATE INDEX "publications_cover_idx" ON "publications" USING btree ("cover_id");
  CREATE INDEX "publications_updated_at_idx" ON "publications" USING btree ("updated_at");
  CREATE INDEX "publications_created_at_idx" ON "publications" USING btree ("created_at");
  CREATE INDEX "publications_deleted_at_idx" ON "publications" USING btree ("deleted_at");
  CREATE INDEX "publications_slug_idx" ON "publications_locales" USING btree ("slug","_locale");
  CREATE INDEX "publications_file_idx" ON "publications_locales" USING btree ("file_id","_locale");
  CREATE UNIQUE INDEX "publications_locales_locale_parent_id_unique" ON "publications_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "publications_rels_order_idx" ON "publications_rels" USING btree ("order");
  CREATE INDEX "publications_rels_parent_idx" ON "publications_rels" USING btree ("parent_id");
  CREATE INDEX "publications_rels_path_idx" ON "publications_rels" USING btree ("path");
  CREATE INDEX "publications_rels_organisations_id_idx" ON "publications_rels" USING btree ("organisations_id");
  CREATE INDEX "publications_rels_countries_id_idx" ON "publications_rels" USING btree ("countries_id");
  CREATE INDEX "publications_rels_outcomes_id_idx" ON "publications_rels" USING btree ("outcomes_id");
  CREATE INDEX "_publications_v_parent_idx" ON "_publications_v" USING btree ("parent_id");
  CREATE INDEX "_publications_v_version_version_supersedes_idx" ON "_publications_v" USING btree ("version_supersedes_id");
  CREATE INDEX "_publications_v_version_version_cover_idx" ON "_publications_v" USING btree ("version_cover_id");
  CREATE INDEX "_publications_v_version_version_updated_at_idx" ON "_publications_v" USING btree ("version_updated_at");
  CREATE INDEX "_publications_v_version_version_created_at_idx" ON "_publications_v" USING btree ("version_created_at");
  CREATE INDEX "_publications_v_version_version_deleted_at_idx" ON "_publications_v" USING btree ("version_deleted_at");
  CREATE INDEX "_publications_v_created_at_idx" ON "_publications_v" USING btree ("created_at");
  CREATE INDEX "_publications_v_updated_at_idx" ON "_publications_v" USING btree ("updated_at");
  CREATE INDEX "_publications_v_version_version_slug_idx" ON "_publications_v_locales" USING btree ("version_slug","_locale");
  CREATE INDEX "_publications_v_version_version_file_idx" ON "_publications_v_locales" USING btree ("version_file_id","_locale");
  CREATE UNIQUE INDEX "_publications_v_locales_locale_parent_id_unique" ON "_publications_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_publications_v_rels_order_idx" ON "_publications_v_rels" USING btree ("order");
  CREATE INDEX "_publications_v_rels_parent_idx" ON "_publications_v_rels" USING btree ("parent_id");
  CREATE INDEX "_publications_v_rels_path_idx" ON "_publications_v_rels" USING btree ("path");
  CREATE INDEX "_publications_v_rels_organisations_id_idx" ON "_publications_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_publications_v_rels_countries_id_idx" ON "_publications_v_rels" USING btree ("countries_id");
  CREATE INDEX "_publications_v_rels_outcomes_id_idx" ON "_publications_v_rels" USING btree ("outcomes_id");
  CREATE INDEX "events_recordings_order_idx" ON "events_recordings" USING btree ("_order");
  CREATE INDEX "events_recordings_parent_id_idx" ON "events_recordings" USING btree ("_parent_id");
  CREATE INDEX "events_recordings_locale_idx" ON "events_recordings" USING btree ("_locale");
  CREATE INDEX "events_updated_at_idx" ON "events" USING btree ("updated_at");
  CREATE INDEX "events_created_at_idx" ON "events" USING btree ("created_at");
  CREATE INDEX "events_deleted_at_idx" ON "events" USING btree ("deleted_at");
  CREATE INDEX "events_slug_idx" ON "events_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "events_locales_locale_parent_id_unique" ON "events_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "events_texts_order_parent" ON "events_texts" USING btree ("order","parent_id");
  CREATE INDEX "events_rels_order_idx" ON "events_rels" USING btree ("order");
  CREATE INDEX "events_rels_parent_idx" ON "events_rels" USING btree ("parent_id");
  CREATE INDEX "events_rels_path_idx" ON "events_rels" USING btree ("path");
  CREATE INDEX "events_rels_organisations_id_idx" ON "events_rels" USING btree ("organisations_id");
  CREATE INDEX "events_rels_countries_id_idx" ON "events_rels" USING btree ("countries_id");
  CREATE INDEX "events_rels_outcomes_id_idx" ON "events_rels" USING btree ("outcomes_id");
  CREATE INDEX "_events_v_version_recordings_order_idx" ON "_events_v_version_recordings" USING btree ("_order");
  CREATE INDEX "_events_v_version_recordings_parent_id_idx" ON "_events_v_version_recordings" USING btree ("_parent_id");
  CREATE INDEX "_events_v_version_recordings_locale_idx" ON "_events_v_version_recordings" USING btree ("_locale");
  CREATE INDEX "_events_v_parent_idx" ON "_events_v" USING btree ("parent_id");
  CREATE INDEX "_events_v_version_version_updated_at_idx" ON "_events_v" USING btree ("version_updated_at");
  CREATE INDEX "_events_v_version_version_created_at_idx" ON "_events_v" USING btree ("version_created_at");
  CREATE INDEX "_events_v_version_version_deleted_at_idx" ON "_events_v" USING btree ("version_deleted_at");
  CREATE INDEX "_events_v_created_at_idx" ON "_events_v" USING btree ("created_at");
  CREATE INDEX "_events_v_updated_at_idx" ON "_events_v" USING btree ("updated_at");
  CREATE INDEX "_events_v_version_version_slug_idx" ON "_events_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_events_v_locales_locale_parent_id_unique" ON "_events_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_events_v_texts_order_parent" ON "_events_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_events_v_rels_order_idx" ON "_events_v_rels" USING btree ("order");
  CREATE INDEX "_events_v_rels_parent_idx" ON "_events_v_rels" USING btree ("parent_id");
  CREATE INDEX "_events_v_rels_path_idx" ON "_events_v_rels" USING btree ("path");
  CREATE INDEX "_events_v_rels_organisations_id_idx" ON "_events_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_events_v_rels_countries_id_idx" ON "_events_v_rels" USING btree ("countries_id");
  CREATE INDEX "_events_v_rels_outcomes_id_idx" ON "_events_v_rels" USING btree ("outcomes_id");
  CREATE INDEX "organisations_lines_of_work_order_idx" ON "organisations_lines_of_work" USING btree ("_order");
  CREATE INDEX "organisations_lines_of_work_parent_id_idx" ON "organisations_lines_of_work" USING btree ("_parent_id");
  CREATE INDEX "organisations_lines_of_work_locale_idx" ON "organisations_lines_of_work" USING btree ("_locale");
  CREATE INDEX "organisations_roles_order_idx" ON "organisations_roles" USING btree ("_order");
  CREATE INDEX "organisations_roles_parent_id_idx" ON "organisations_roles" USING btree ("_parent_id");
  CREATE INDEX "organisations_countries_order_idx" ON "organisations_countries" USING btree ("_order");
  CREATE INDEX "organisations_countries_parent_id_idx" ON "organisations_countries" USING btree ("_parent_id");
  CREATE INDEX "organisations_countries_country_idx" ON "organisations_countries" USING btree ("country_id");
  CREATE INDEX "organisations_logo_idx" ON "organisations" USING btree ("logo_id");
  CREATE INDEX "organisations_updated_at_idx" ON "organisations" USING btree ("updated_at");
  CREATE INDEX "organisations_created_at_idx" ON "organisations" USING btree ("created_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE INDEX "organisations_slug_idx" ON "organisations_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "organisations_locales_locale_parent_id_unique" ON "organisations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organisations_rels_order_idx" ON "organisations_rels" USING btree ("order");
  CREATE INDEX "organisations_rels_parent_idx" ON "organisations_rels" USING btree ("parent_id");
  CREATE INDEX "organisations_rels_path_idx" ON "organisations_rels" USING btree ("path");
  CREATE INDEX "organisations_rels_organisations_id_idx" ON "organisations_rels" USING btree ("organisations_id");
  CREATE INDEX "organisations_rels_outcomes_id_idx" ON "organisations_rels" USING btree ("outcomes_id");
  CREATE INDEX "_organisations_v_version_lines_of_work_order_idx" ON "_organisations_v_version_lines_of_work" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_lines_of_work_parent_id_idx" ON "_organisations_v_version_lines_of_work" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_version_lines_of_work_locale_idx" ON "_organisations_v_version_lines_of_work" USING btree ("_locale");
  CREATE INDEX "_organisations_v_version_roles_order_idx" ON "_organisations_v_version_roles" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_roles_parent_id_idx" ON "_organisations_v_version_roles" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_version_countries_order_idx" ON "_organisations_v_version_countries" USING btree ("_order");
  CREATE INDEX "_organisations_v_version_countries_parent_id_idx" ON "_organisations_v_version_countries" USING btree ("_parent_id");
  CREATE INDEX "_organisations_v_version_countries_country_idx" ON "_organisations_v_version_countries" USING btree ("country_id");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_logo_idx" ON "_organisations_v" USING btree ("version_logo_id");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE INDEX "_organisations_v_version_version_slug_idx" ON "_organisations_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_organisations_v_locales_locale_parent_id_unique" ON "_organisations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organisations_v_rels_order_idx" ON "_organisations_v_rels" USING btree ("order");
  CREATE INDEX "_organisations_v_rels_parent_idx" ON "_organisations_v_rels" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_rels_path_idx" ON "_organisations_v_rels" USING btree ("path");
  CREATE INDEX "_organisations_v_rels_organisations_id_idx" ON "_organisations_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_organisations_v_rels_outcomes_id_idx" ON "_organisations_v_rels" USING btree ("outcomes_id");
  CREATE INDEX "countries_languages_order_idx" ON "countries_languages" USING btree ("_order");
  CREATE INDEX "countries_languages_parent_id_idx" ON "countries_languages" USING btree ("_parent_id");
  CREATE INDEX "countries_languages_locale_idx" ON "countries_languages" USING btree ("_locale");
  CREATE INDEX "countries_areas_order_idx" ON "countries_areas" USING btree ("_order");
  CREATE INDEX "countries_areas_parent_id_idx" ON "countries_areas" USING btree ("_parent_id");
  CREATE INDEX "countries_areas_locale_idx" ON "countries_areas" USING btree ("_locale");
  CREATE INDEX "countries_time_zones_order_idx" ON "countries_time_zones" USING btree ("_order");
  CREATE INDEX "countries_time_zones_parent_id_idx" ON "countries_time_zones" USING btree ("_parent_id");
  CREATE INDEX "countries_memberships_order_idx" ON "countries_memberships" USING btree ("_order");
  CREATE INDEX "countries_memberships_parent_id_idx" ON "countries_memberships" USING btree ("_parent_id");
  CREATE INDEX "countries_memberships_organisation_idx" ON "countries_memberships" USING btree ("organisation_id");
  CREATE INDEX "countries_updated_at_idx" ON "countries" USING btree ("updated_at");
  CREATE INDEX "countries_created_at_idx" ON "countries" USING btree ("created_at");
  CREATE INDEX "countries_deleted_at_idx" ON "countries" USING btree ("deleted_at");
  CREATE INDEX "countries_slug_idx" ON "countries_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "countries_locales_locale_parent_id_unique" ON "countries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_countries_v_version_languages_order_idx" ON "_countries_v_version_languages" USING btree ("_order");
  CREATE INDEX "_countries_v_version_languages_parent_id_idx" ON "_countries_v_version_languages" USING btree ("_parent_id");
  CREATE INDEX "_countries_v_version_languages_locale_idx" ON "_countries_v_version_languages" USING btree ("_locale");
  CREATE INDEX "_countries_v_version_areas_order_idx" ON "_countries_v_version_areas" USING btree ("_order");
  CREATE INDEX "_countries_v_version_areas_parent_id_idx" ON "_countries_v_version_areas" USING btree ("_parent_id");
  CREATE INDEX "_countries_v_version_areas_locale_idx" ON "_countries_v_version_areas" USING btree ("_locale");
  CREATE INDEX "_countries_v_version_time_zones_order_idx" ON "_countries_v_version_time_zones" USING btree ("_order");
  CREATE INDEX "_countries_v_version_time_zones_parent_id_idx" ON "_countries_v_version_time_zones" USING btree ("_parent_id");
  CREATE INDEX "_countries_v_version_memberships_order_idx" ON "_countries_v_version_memberships" USING btree ("_order");
  CREATE INDEX "_countries_v_version_memberships_parent_id_idx" ON "_countries_v_version_memberships" USING btree ("_parent_id");
  CREATE INDEX "_countries_v_version_memberships_organisation_idx" ON "_countries_v_version_memberships" USING btree ("organisation_id");
  CREATE INDEX "_countries_v_parent_idx" ON "_countries_v" USING btree ("parent_id");
  CREATE INDEX "_countries_v_version_version_updated_at_idx" ON "_countries_v" USING btree ("version_updated_at");
  CREATE INDEX "_countries_v_version_version_created_at_idx" ON "_countries_v" USING btree ("version_created_at");
  CREATE INDEX "_countries_v_version_version_deleted_at_idx" ON "_countries_v" USING btree ("version_deleted_at");
  CREATE INDEX "_countries_v_created_at_idx" ON "_countries_v" USING btree ("created_at");
  CREATE INDEX "_countries_v_updated_at_idx" ON "_countries_v" USING btree ("updated_at");
  CREATE INDEX "_countries_v_version_version_slug_idx" ON "_countries_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_countries_v_locales_locale_parent_id_unique" ON "_countries_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "outcomes_assumptions_order_idx" ON "outcomes_assumptions" USING btree ("_order");
  CREATE INDEX "outcomes_assumptions_parent_id_idx" ON "outcomes_assumptions" USING btree ("_parent_id");
  CREATE INDEX "outcomes_assumptions_locale_idx" ON "outcomes_assumptions" USING btree ("_locale");
  CREATE INDEX "outcomes_targets_order_idx" ON "outcomes_targets" USING btree ("_order");
  CREATE INDEX "outcomes_targets_parent_id_idx" ON "outcomes_targets" USING btree ("_parent_id");
  CREATE INDEX "outcomes_targets_locale_idx" ON "outcomes_targets" USING btree ("_locale");
  CREATE INDEX "outcomes_updated_at_idx" ON "outcomes" USING btree ("updated_at");
  CREATE INDEX "outcomes_created_at_idx" ON "outcomes" USING btree ("created_at");
  CREATE INDEX "outcomes_deleted_at_idx" ON "outcomes" USING btree ("deleted_at");
  CREATE INDEX "outcomes_slug_idx" ON "outcomes_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "outcomes_locales_locale_parent_id_unique" ON "outcomes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_outcomes_v_version_assumptions_order_idx" ON "_outcomes_v_version_assumptions" USING btree ("_order");
  CREATE INDEX "_outcomes_v_version_assumptions_parent_id_idx" ON "_outcomes_v_version_assumptions" USING btree ("_parent_id");
  CREATE INDEX "_outcomes_v_version_assumptions_locale_idx" ON "_outcomes_v_version_assumptions" USING btree ("_locale");
  CREATE INDEX "_outcomes_v_version_targets_order_idx" ON "_outcomes_v_version_targets" USING btree ("_order");
  CREATE INDEX "_outcomes_v_version_targets_parent_id_idx" ON "_outcomes_v_version_targets" USING btree ("_parent_id");
  CREATE INDEX "_outcomes_v_version_targets_locale_idx" ON "_outcomes_v_version_targets" USING btree ("_locale");
  CREATE INDEX "_outcomes_v_parent_idx" ON "_outcomes_v" USING btree ("parent_id");
  CREATE INDEX "_outcomes_v_version_version_updated_at_idx" ON "_outcomes_v" USING btree ("version_updated_at");
  CREATE INDEX "_outcomes_v_version_version_created_at_idx" ON "_outcomes_v" USING btree ("version_created_at");
  CREATE INDEX "_outcomes_v_version_version_deleted_at_idx" ON "_outcomes_v" USING btree ("version_deleted_at");
  CREATE INDEX "_outcomes_v_created_at_idx" ON "_outcomes_v" USING btree ("created_at");
  CREATE INDEX "_outcomes_v_updated_at_idx" ON "_outcomes_v" USING btree ("updated_at");
  CREATE INDEX "_outcomes_v_version_version_slug_idx" ON "_outcomes_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_outcomes_v_locales_locale_parent_id_unique" ON "_outcomes_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "pages_blocks_prose_order_idx" ON "pages_blocks_prose" USING btree ("_order");
  CREATE INDEX "pages_blocks_prose_parent_id_idx" ON "pages_blocks_prose" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_prose_path_idx" ON "pages_blocks_prose" USING btree ("_path");
  CREATE INDEX "pages_blocks_prose_locale_idx" ON "pages_blocks_prose" USING btree ("_locale");
  CREATE INDEX "pages_blocks_callout_order_idx" ON "pages_blocks_callout" USING btree ("_order");
  CREATE INDEX "pages_blocks_callout_parent_id_idx" ON "pages_blocks_callout" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_callout_path_idx" ON "pages_blocks_callout" USING btree ("_path");
  CREATE INDEX "pages_blocks_callout_locale_idx" ON "pages_blocks_callout" USING btree ("_locale");
  CREATE INDEX "pages_blocks_listing_order_idx" ON "pages_blocks_listing" USING btree ("_order");
  CREATE INDEX "pages_blocks_listing_parent_id_idx" ON "pages_blocks_listing" USING btree ("_parent_id");
  CREATE INDEX "pages_blocks_listing_path_idx" ON "pages_blocks_listing" USING btree ("_path");
  CREATE INDEX "pages_blocks_listing_locale_idx" ON "pages_blocks_listing" USING btree ("_locale");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages_slug_idx" ON "pages_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_blocks_prose_order_idx" ON "_pages_v_blocks_prose" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_prose_parent_id_idx" ON "_pages_v_blocks_prose" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_prose_path_idx" ON "_pages_v_blocks_prose" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_prose_locale_idx" ON "_pages_v_blocks_prose" USING btree ("_locale");
  CREATE INDEX "_pages_v_blocks_callout_order_idx" ON "_pages_v_blocks_callout" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_callout_parent_id_idx" ON "_pages_v_blocks_callout" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_callout_path_idx" ON "_pages_v_blocks_callout" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_callout_locale_idx" ON "_pages_v_blocks_callout" USING btree ("_locale");
  CREATE INDEX "_pages_v_blocks_listing_order_idx" ON "_pages_v_blocks_listing" USING btree ("_order");
  CREATE INDEX "_pages_v_blocks_listing_parent_id_idx" ON "_pages_v_blocks_listing" USING btree ("_parent_id");
  CREATE INDEX "_pages_v_blocks_listing_path_idx" ON "_pages_v_blocks_listing" USING btree ("_path");
  CREATE INDEX "_pages_v_blocks_listing_locale_idx" ON "_pages_v_blocks_listing" USING btree ("_locale");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "documents_sha256_idx" ON "documents" USING btree ("sha256");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE UNIQUE INDEX "documents_filename_idx" ON "documents" USING btree ("filename");
  CREATE INDEX "terms_en_idx" ON "terms" USING btree ("en");
  CREATE INDEX "terms_fr_idx" ON "terms" USING btree ("fr");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE INDEX "terms_texts_order_parent" ON "terms_texts" USING btree ("order","parent_id");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "partners_sessions_order_idx" ON "partners_sessions" USING btree ("_order");
  CREATE INDEX "partners_sessions_parent_id_idx" ON "partners_sessions" USING btree ("_parent_id");
  CREATE INDEX "partners_updated_at_idx" ON "partners" USING btree ("updated_at");
  CREATE INDEX "partners_created_at_idx" ON "partners" USING btree ("created_at");
  CREATE UNIQUE INDEX "partners_email_idx" ON "partners" USING btree ("email");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_rels_partners_id_idx" ON "payload_preferences_rels" USING btree ("partners_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "programme_assumptions_order_idx" ON "programme_assumptions" USING btree ("_order");
  CREATE INDEX "programme_assumptions_parent_id_idx" ON "programme_assumptions" USING btree ("_parent_id");
  CREATE INDEX "programme_assumptions_locale_idx" ON "programme_assumptions" USING btree ("_locale");
  CREATE INDEX "programme_funder_idx" ON "programme" USING btree ("funder_id");
  CREATE INDEX "programme_lead_idx" ON "programme" USING btree ("lead_id");
  CREATE INDEX "programme_image_idx" ON "programme" USING btree ("image_id");
  CREATE INDEX "programme_slug_idx" ON "programme_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "programme_locales_locale_parent_id_unique" ON "programme_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programme_v_version_assumptions_order_idx" ON "_programme_v_version_assumptions" USING btree ("_order");
  CREATE INDEX "_programme_v_version_assumptions_parent_id_idx" ON "_programme_v_version_assumptions" USING btree ("_parent_id");
  CREATE INDEX "_programme_v_version_assumptions_locale_idx" ON "_programme_v_version_assumptions" USING btree ("_locale");
  CREATE INDEX "_programme_v_version_version_funder_idx" ON "_programme_v" USING btree ("version_funder_id");
  CREATE INDEX "_programme_v_version_version_lead_idx" ON "_programme_v" USING btree ("version_lead_id");
  CREATE INDEX "_programme_v_version_version_image_idx" ON "_programme_v" USING btree ("version_image_id");
  CREATE INDEX "_programme_v_created_at_idx" ON "_programme_v" USING btree ("created_at");
  CREATE INDEX "_programme_v_updated_at_idx" ON "_programme_v" USING btree ("updated_at");
  CREATE INDEX "_programme_v_version_version_slug_idx" ON "_programme_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_programme_v_locales_locale_parent_id_unique" ON "_programme_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "navigation_main_order_idx" ON "navigation_main" USING btree ("_order");
  CREATE INDEX "navigation_main_parent_id_idx" ON "navigation_main" USING btree ("_parent_id");
  CREATE INDEX "navigation_main_page_idx" ON "navigation_main" USING btree ("page_id");
  CREATE INDEX "navigation_footer_order_idx" ON "navigation_footer" USING btree ("_order");
  CREATE INDEX "navigation_footer_parent_id_idx" ON "navigation_footer" USING btree ("_parent_id");
  CREATE INDEX "navigation_footer_page_idx" ON "navigation_footer" USING btree ("page_id");
  CREATE INDEX "navigation_slug_idx" ON "navigation_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "navigation_locales_locale_parent_id_unique" ON "navigation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_navigation_v_version_main_order_idx" ON "_navigation_v_version_main" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_main_parent_id_idx" ON "_navigation_v_version_main" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_version_main_page_idx" ON "_navigation_v_version_main" USING btree ("page_id");
  CREATE INDEX "_navigation_v_version_footer_order_idx" ON "_navigation_v_version_footer" USING btree ("_order");
  CREATE INDEX "_navigation_v_version_footer_parent_id_idx" ON "_navigation_v_version_footer" USING btree ("_parent_id");
  CREATE INDEX "_navigation_v_version_footer_page_idx" ON "_navigation_v_version_footer" USING btree ("page_id");
  CREATE INDEX "_navigation_v_created_at_idx" ON "_navigation_v" USING btree ("created_at");
  CREATE INDEX "_navigation_v_updated_at_idx" ON "_navigation_v" USING btree ("updated_at");
  CREATE INDEX "_navigation_v_version_version_slug_idx" ON "_navigation_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_navigation_v_locales_locale_parent_id_unique" ON "_navigation_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(`
   DROP TABLE "updates" CASCADE;
  DROP TABLE "updates_locales" CASCADE;
  DROP TABLE "updates_rels" CASCADE;
  DROP TABLE "_updates_v" CASCADE;
  DROP TABLE "_updates_v_locales" CASCADE;
  DROP TABLE "_updates_v_rels" CASCADE;
  DROP TABLE "publications" CASCADE;
  DROP TABLE "publications_locales" CASCADE;
  DROP TABLE "publications_rels" CASCADE;
  DROP TABLE "_publications_v" CASCADE;
  DROP TABLE "_publications_v_locales" CASCADE;
  DROP TABLE "_publications_v_rels" CASCADE;
  DROP TABLE "events_recordings" CASCADE;
  DROP TABLE "events" CASCADE;
  DROP TABLE "events_locales" CASCADE;
  DROP TABLE "events_texts" CASCADE;
  DROP TABLE "events_rels" CASCADE;
  DROP TABLE "_events_v_version_recordings" CASCADE;
  DROP TABLE "_events_v" CASCADE;
  DROP TABLE "_events_v_locales" CASCADE;
  DROP TABLE "_events_v_texts" CASCADE;
  DROP TABLE "_events_v_rels" CASCADE;
  DROP TABLE "organisations_lines_of_work" CASCADE;
  DROP TABLE "organisations_roles" CASCADE;
  DROP TABLE "organisations_countries" CASCADE;
  DROP TABLE "organisations" CASCADE;
  DROP TABLE "organisations_locales" CASCADE;
  DROP TABLE "organisations_rels" CASCADE;
  DROP TABLE "_organisations_v_version_lines_of_work" CASCADE;
  DROP TABLE "_organisations_v_version_roles" CASCADE;
  DROP TABLE "_organisations_v_version_countries" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_locales" CASCADE;
  DROP TABLE "_organisations_v_rels" CASCADE;
  DROP TABLE "countries_languages" CASCADE;
  DROP TABLE "countries_areas" CASCADE;
  DROP TABLE "countries_time_zones" CASCADE;
  DROP TABLE "countries_memberships" CASCADE;
  DROP TABLE "countries" CASCADE;
  DROP TABLE "countries_locales" CASCADE;
  DROP TABLE "_countries_v_version_languages" CASCADE;
  DROP TABLE "_countries_v_version_areas" CASCADE;
  DROP TABLE "_countries_v_version_time_zones" CASCADE;
  DROP TABLE "_countries_v_version_memberships" CASCADE;
  DROP TABLE "_countries_v" CASCADE;
  DROP TABLE "_countries_v_locales" CASCADE;
  DROP TABLE "outcomes_assumptions" CASCADE;
  DROP TABLE "outcomes_targets" CASCADE;
  DROP TABLE "outcomes" CASCADE;
  DROP TABLE "outcomes_locales" CASCADE;
  DROP TABLE "_outcomes_v_version_assumptions" CASCADE;
  DROP TABLE "_outcomes_v_version_targets" CASCADE;
  DROP TABLE "_outcomes_v" CASCADE;
  DROP TABLE "_outcomes_v_locales" CASCADE;
  DROP TABLE "pages_blocks_prose" CASCADE;
  DROP TABLE "pages_blocks_callout" CASCADE;
  DROP TABLE "pages_blocks_listing" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v_blocks_prose" CASCADE;
  DROP TABLE "_pages_v_blocks_callout" CASCADE;
  DROP TABLE "_pages_v_blocks_listing" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "terms_texts" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "partners_sessions" CASCADE;
  DROP TABLE "partners" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "programme_assumptions" CASCADE;
  DROP TABLE "programme" CASCADE;
  DROP TABLE "programme_locales" CASCADE;
  DROP TABLE "_programme_v_version_assumptions" CASCADE;
  DROP TABLE "_programme_v" CASCADE;
  DROP TABLE "_programme_v_locales" CASCADE;
  DROP TABLE "navigation_main" CASCADE;
  DROP TABLE "navigation_footer" CASCADE;
  DROP TABLE "navigation" CASCADE;
  DROP TABLE "navigation_locales" CASCADE;
  DROP TABLE "_navigation_v_version_main" CASCADE;
  DROP TABLE "_navigation_v_version_footer" CASCADE;
  DROP TABLE "_navigation_v" CASCADE;
  DROP TABLE "_navigation_v_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_updates_exposure";
  DROP TYPE "public"."enum_updates_lead_language";
  DROP TYPE "public"."enum__updates_v_version_exposure";
  DROP TYPE "public"."enum__updates_v_version_lead_language";
  DROP TYPE "public"."enum_publications_type";
  DROP TYPE "public"."enum_publications_licence";
  DROP TYPE "public"."enum_publications_exposure";
  DROP TYPE "public"."enum_publications_lead_language";
  DROP TYPE "public"."enum__publications_v_version_type";
  DROP TYPE "public"."enum__publications_v_version_licence";
  DROP TYPE "public"."enum__publications_v_version_exposure";
  DROP TYPE "public"."enum__publications_v_version_lead_language";
  DROP TYPE "public"."enum_events_mode";
  DROP TYPE "public"."enum_events_exposure";
  DROP TYPE "public"."enum_events_lead_language";
  DROP TYPE "public"."enum__events_v_version_mode";
  DROP TYPE "public"."enum__events_v_version_exposure";
  DROP TYPE "public"."enum__events_v_version_lead_language";
  DROP TYPE "public"."enum_organisations_roles_role";
  DROP TYPE "public"."enum_organisations_exposure";
  DROP TYPE "public"."enum_organisations_lead_language";
  DROP TYPE "public"."enum__organisations_v_version_roles_role";
  DROP TYPE "public"."enum__organisations_v_version_exposure";
  DROP TYPE "public"."enum__organisations_v_version_lead_language";
  DROP TYPE "public"."enum_countries_exposure";
  DROP TYPE "public"."enum_countries_lead_language";
  DROP TYPE "public"."enum__countries_v_version_exposure";
  DROP TYPE "public"."enum__countries_v_version_lead_language";
  DROP TYPE "public"."enum_outcomes_exposure";
  DROP TYPE "public"."enum_outcomes_lead_language";
  DROP TYPE "public"."enum__outcomes_v_version_exposure";
  DROP TYPE "public"."enum__outcomes_v_version_lead_language";
  DROP TYPE "public"."enum_pages_blocks_listing_of";
  DROP TYPE "public"."enum_pages_exposure";
  DROP TYPE "public"."enum_pages_lead_language";
  DROP TYPE "public"."enum__pages_v_blocks_listing_of";
  DROP TYPE "public"."enum__pages_v_version_exposure";
  DROP TYPE "public"."enum__pages_v_version_lead_language";
  DROP TYPE "public"."enum_media_consent";
  DROP TYPE "public"."enum_documents_file_language";
  DROP TYPE "public"."enum_terms_part_of_speech";
  DROP TYPE "public"."enum_terms_fr_gender";
  DROP TYPE "public"."enum_terms_status";
  DROP TYPE "public"."enum_terms_confidence";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_programme_exposure";
  DROP TYPE "public"."enum_programme_lead_language";
  DROP TYPE "public"."enum__programme_v_version_exposure";
  DROP TYPE "public"."enum__programme_v_version_lead_language";
  DROP TYPE "public"."enum_navigation_main_section";
  DROP TYPE "public"."enum_navigation_footer_section";
  DROP TYPE "public"."enum_navigation_exposure";
  DROP TYPE "public"."enum_navigation_lead_language";
  DROP TYPE "public"."enum__navigation_v_version_main_section";
  DROP TYPE "public"."enum__navigation_v_version_footer_section";
  DROP TYPE "public"."enum__navigation_v_version_exposure";
  DROP TYPE "public"."enum__navigation_v_version_lead_language";`)
}
