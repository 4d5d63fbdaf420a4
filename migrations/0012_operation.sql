-- Why: a replica must be able to say whether the database is at the level of its release (/health/ready), and, where migrations are
-- applied apart from starting, refuse to start on one that is behind. It works as sroi_app, which owns nothing and could not read this.
-- Lock: none that anybody waits for; a grant on one small table that is read and written by migrations only.

GRANT SELECT ON schema_migrations TO sroi_app, sroi_audit_reader;
