/**
 * Imported first by what only describes the CMS (types, migrations, import map): no secret is needed and no database is
 * asked. A side effect of importing, because the config reads its environment while it is being imported.
 */
process.env['CMS_ONLY_DESCRIBE'] = 'yes'
process.env['PAYLOAD_MIGRATING'] = 'true'
