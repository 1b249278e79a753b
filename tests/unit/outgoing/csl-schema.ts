/**
 * What the schema of CSL data (citationstyles.org, version 1.0.2) says of the fields that we write. Others are refused,
 * so that a field that is written wrong is found.
 */
export const CSL_SCHEMA = {
  type: 'array',
  items: {
    type: 'object',
    properties: {
      id: { type: 'string', minLength: 1 },
      type: {
        type: 'string',
        enum: ['article-newspaper', 'document', 'legal_case', 'legislation', 'post', 'regulation', 'report'],
      },
      title: { type: 'string', minLength: 1 },
      author: {
        type: 'array',
        items: {
          type: 'object',
          properties: { family: { type: 'string', minLength: 1 }, given: { type: 'string' } },
          required: ['family'],
          additionalProperties: false,
        },
      },
      'container-title': { type: 'string', minLength: 1 },
      genre: { type: 'string', minLength: 1 },
      publisher: { type: 'string', minLength: 1 },
      issued: { $ref: '#/definitions/date' },
      accessed: { $ref: '#/definitions/date' },
      URL: { type: 'string', pattern: '^https://' },
      language: { type: 'string', enum: ['en', 'es', 'it', 'ja', 'pt', 'zh'] },
      note: { type: 'string', minLength: 1 },
    },
    required: ['id', 'type', 'title', 'publisher', 'issued', 'language'],
    additionalProperties: false,
  },
  definitions: {
    date: {
      type: 'object',
      properties: {
        'date-parts': {
          type: 'array',
          items: {
            type: 'array',
            items: [
              { type: 'integer', minimum: 1800, maximum: 2100 },
              { type: 'integer', minimum: 1, maximum: 12 },
              { type: 'integer', minimum: 1, maximum: 31 },
            ],
            minItems: 3,
            maxItems: 3,
          },
          minItems: 1,
          maxItems: 1,
        },
      },
      required: ['date-parts'],
      additionalProperties: false,
    },
  },
} as const;
