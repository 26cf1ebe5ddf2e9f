/**
 * A receiver for <volunteer-form> in a Google sheet, of the kind "json-text".
 * Contract: docs/receivers/contract.md. Steps: docs/receivers/apps-script.md.
 */
const FORMS = []; // ids of forms that are accepted; [] accepts every form
const FIELDS = []; // names of fields that are accepted; [] accepts every field
const REQUIRE_CONSENT = false;
const WORK = 0; // proof of work that is asked for: its zero bits, 1 to 20; 0 asks for none
const SHEET = 'submissions';

const MAX_BYTES = 49152;
const MAX_FIELDS = 100;
const MAX_REASONS = 10; // of `suspect`
const MAX_BITS = 20; // of a proof of work
const COLUMNS = [
  'received',
  'receipt',
  'form',
  'lang',
  'consent',
  'replaced by',
  'supersedes',
  'id',
  'digest',
  'sealed',
  'suspect',
];
const UUID = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/** Shows in a browser that the address is right. */
function doGet() {
  return ContentService.createTextOutput('Only POST is answered here.');
}

/** Answers a submission. Apps Script always sends the status 200, so `status` in the JSON stands for it. */
function doPost(event) {
  const text = (event && event.postData && event.postData.contents) || '';
  if (Utilities.newBlob(text).getBytes().length > MAX_BYTES)
    return refuse_(413, 'The body is longer than 49152 bytes.');
  let body;
  try {
    body = JSON.parse(text);
  } catch (error) {
    return refuse_(400, 'The body is not JSON in UTF-8.', [fault_('', 'json')]);
  }
  const faults = [];
  const submission = check_(body, faults);
  if (faults.length > 0) return refuse_(422, 'The submission breaks its contract.', faults);
  if (!(Number.isInteger(WORK) && WORK >= 0 && WORK <= MAX_BITS))
    return refuse_(503, 'The constant WORK must be a whole number from 0 to 20.');
  const wrongWork = WORK > 0 ? faultOfWork_(body) : '';
  if (wrongWork) return refuse_(422, 'This receiver asks for a proof of work.', [fault_('/work', wrongWork)]);
  const lock = LockService.getScriptLock(); // one at a time, so that copies that arrive together are one submission
  if (!lock.tryLock(8000)) return refuse_(503, 'Too many at once. Send it again later.');
  try {
    return store_(submission);
  } catch (error) {
    return refuse_(503, 'The submission could not be stored now. Send it again later.');
  } finally {
    lock.releaseLock();
  }
}

function answer_(body) {
  return ContentService.createTextOutput(JSON.stringify(body)).setMimeType(ContentService.MimeType.JSON);
}

/** Problem details (RFC 9457). They never repeat what was sent. */
function refuse_(status, detail, errors) {
  return answer_({ type: 'about:blank', title: 'Not stored', status: status, detail: detail, errors: errors || [] });
}

function fault_(pointer, code) {
  return { pointer: pointer, code: code };
}

function isObject_(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the text, or returns '' and adds a fault. */
function text_(value, pointer, pattern, faults) {
  if (value === undefined || value === '') faults.push(fault_(pointer, 'required'));
  else if (typeof value !== 'string') faults.push(fault_(pointer, 'type'));
  else if (!pattern && value.length > 64) faults.push(fault_(pointer, 'length'));
  else if (pattern && !pattern.test(value)) faults.push(fault_(pointer, 'format'));
  else return value;
  return '';
}

/** Returns the submission, which is valid only if no fault was added. */
function check_(body, faults) {
  if (!isObject_(body)) {
    faults.push(fault_('', 'type'));
    return undefined;
  }
  text_(body.contract, '/contract', /^coalition-submission\/1$/, faults);
  const id = text_(body.id, '/id', UUID, faults);
  const form = text_(body.form, '/form', undefined, faults);
  const lang = text_(body.lang, '/lang', /^(?=.{2,35}$)[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i, faults);
  if (form && FORMS.length > 0 && FORMS.indexOf(form) < 0) faults.push(fault_('/form', 'unknown'));
  const hasEarlier = body.supersedes !== undefined;
  const supersedes = hasEarlier ? text_(body.supersedes, '/supersedes', UUID, faults).toLowerCase() : '';
  if (supersedes && supersedes === id.toLowerCase()) faults.push(fault_('/supersedes', 'format'));
  const suspect = body.suspect === undefined ? '' : checkSuspect_(body.suspect, faults);
  if ((body.fields === undefined) === (body.sealed === undefined)) faults.push(fault_('', 'exactly-one'));
  else if (body.fields === undefined)
    text_(body.sealed, '/sealed', /^[\w-]+(?:\.[\w-]*){4}(?: [\w-]+(?:\.[\w-]*){4})*$/, faults);
  else checkFields_(body.fields, faults);
  const consent = body.consent;
  if (consent === undefined) {
    if (REQUIRE_CONSENT) faults.push(fault_('/consent', 'required'));
  } else if (!isObject_(consent)) faults.push(fault_('/consent', 'type'));
  else {
    if (consent.granted !== true) faults.push(fault_('/consent/granted', 'not-granted'));
    text_(consent.version, '/consent/version', undefined, faults);
  }
  const version = isObject_(consent) ? consent.version : '';
  return {
    id: id,
    form: form,
    lang: lang,
    supersedes: supersedes,
    suspect: suspect,
    fields: body.fields,
    sealed: body.sealed,
    consent: version,
  };
}

function checkFields_(fields, faults) {
  if (!isObject_(fields)) return faults.push(fault_('/fields', 'type'));
  const names = Object.keys(fields);
  if (names.length > MAX_FIELDS) return faults.push(fault_('/fields', 'count'));
  names.forEach(name => {
    const value = fields[name];
    const pointer = '/fields/' + name.replace(/~/g, '~0').replace(/\//g, '~1');
    const isList = Array.isArray(value) && value.every(one => typeof one === 'string');
    const isOne = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
    if (!isList && !isOne) faults.push(fault_(pointer, 'type'));
    else if (FIELDS.length > 0 && FIELDS.indexOf(name) < 0) faults.push(fault_(pointer, 'unknown'));
  });
}

/** Returns why the form takes the submission for one that no person has written: words with a space between two. */
function checkSuspect_(reasons, faults) {
  const isList = Array.isArray(reasons) && reasons.every(one => typeof one === 'string');
  if (!isList) faults.push(fault_('/suspect', 'type'));
  else if (reasons.length === 0 || reasons.length > MAX_REASONS) faults.push(fault_('/suspect', 'count'));
  else if (reasons.some(one => one.length > 64)) faults.push(fault_('/suspect', 'length'));
  else if (!reasons.every(one => /^[a-z][a-z-]*$/.test(one))) faults.push(fault_('/suspect', 'format'));
  else return reasons.join(' ');
  return '';
}

/** The SHA-256 of id:work must begin with WORK zero bits. An id is stored once, so a proof is of use once. */
function faultOfWork_(body) {
  if (body.work === undefined || body.work === '') return 'required';
  if (typeof body.work !== 'string' || body.work.length > 64) return 'work';
  const bytes = sha256_(body.id + ':' + body.work);
  return ((bytes[0] << 16) | (bytes[1] << 8) | bytes[2]) >> (24 - WORK) === 0 ? '' : 'work';
}

/** Stores a submission once: a row, with a column for each field. Columns may be moved, but not renamed. */
function store_(submission) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(SHEET) || book.insertSheet(SHEET);
  const id = submission.id.toLowerCase();
  const digest = digest_(submission);
  const names = Object.keys(submission.fields || {}).map(name => 'answer: ' + name);
  const columns = columns_(sheet, COLUMNS.concat(names));
  const row = rowOf_(sheet, columns, 'id', id);
  if (row > 0) {
    const known = column => String(sheet.getRange(row, columns.indexOf(column) + 1).getValue());
    if (known('digest') !== digest)
      return refuse_(422, 'This id stands for another submission.', [fault_('/id', 'id-reused')]);
    return receipt_(submission.id, known('receipt'), known('received'), true);
  }
  const laterRow = rowOf_(sheet, columns, 'supersedes', id); // a replacement may overtake what it replaces
  const later = laterRow > 0 ? sheet.getRange(laterRow, columns.indexOf('id') + 1).getValue() : '';
  const values = {
    received: new Date().toISOString(),
    receipt: receiptNumber_(id),
    form: submission.form,
    lang: submission.lang,
    consent: submission.consent,
    'replaced by': later,
    supersedes: submission.supersedes,
    id: id,
    digest: digest,
    sealed: submission.sealed,
    suspect: submission.suspect,
  };
  Object.keys(submission.fields || {}).forEach(name => (values['answer: ' + name] = submission.fields[name]));
  const range = grown_(sheet, sheet.getLastRow() + 1, columns.length).getRange(
    sheet.getLastRow() + 1,
    1,
    1,
    columns.length,
  );
  range.setNumberFormat('@'); // plain text: 0944… keeps its zero
  range.setValues([
    columns.map(column => cell_(Object.prototype.hasOwnProperty.call(values, column) ? values[column] : '')),
  ]);
  const earlier = submission.supersedes ? rowOf_(sheet, columns, 'id', submission.supersedes) : 0;
  if (earlier > 0) sheet.getRange(earlier, columns.indexOf('replaced by') + 1).setValue(id);
  SpreadsheetApp.flush(); // written before the answer
  return receipt_(submission.id, values.receipt, values.received, false);
}

function receipt_(id, receipt, received, replayed) {
  return answer_({
    contract: 'coalition-receipt/1',
    status: 201,
    id: id,
    receipt: receipt,
    received: received,
    replayed: replayed,
  });
}

/** The names in the first row; adds those that are missing. */
function columns_(sheet, wanted) {
  const width = sheet.getLastColumn();
  const columns = width > 0 ? sheet.getRange(1, 1, 1, width).getValues()[0].map(String) : [];
  const missing = wanted.filter(name => columns.indexOf(cell_(name)) < 0);
  if (missing.length > 0) {
    const range = grown_(sheet, 1, width + missing.length).getRange(1, width + 1, 1, missing.length);
    range.setNumberFormat('@');
    range.setValues([missing.map(cell_)]);
  }
  return columns.concat(missing);
}

/** The sheet, with at least so many rows and columns: a range outside of it is an error. */
function grown_(sheet, rows, columns) {
  const [height, width] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (height < rows) sheet.insertRowsAfter(height, rows - height + 99);
  if (width < columns) sheet.insertColumnsAfter(width, columns - width);
  return sheet;
}

/** The number of the row whose cell in a column is this text, or 0. */
function rowOf_(sheet, columns, column, text) {
  const last = sheet.getLastRow();
  if (last < 2) return 0;
  const range = sheet.getRange(2, columns.indexOf(column) + 1, last - 1, 1);
  const found = range.createTextFinder(text).matchEntireCell(true).findNext();
  return found ? found.getRow() : 0;
}

/** A cell that no sheet runs as a formula. */
function cell_(value) {
  const text = value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);
  return /^[=+\-@'\t\r\n]/.test(text) ? "'" + text : text;
}

function sha256_(text) {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes.map(byte => (byte + 256) % 256); // Apps Script has signed bytes
}

function digest_(submission) {
  const fields = submission.fields || {};
  const answers = Object.keys(fields)
    .sort()
    .map(name => [name, fields[name]]);
  const content = [
    submission.form,
    submission.lang,
    answers,
    submission.sealed || null,
    submission.consent,
    submission.supersedes,
  ];
  if (submission.suspect) content.push(submission.suspect); // digests of earlier versions stay valid
  return Utilities.base64EncodeWebSafe(sha256_(JSON.stringify(content)).map(byte => (byte > 127 ? byte - 256 : byte)));
}

/** 40 bits of the id's SHA-256 in Crockford's base 32, `7ZK3-0QMD`: the same number as from the receiver for Node. */
function receiptNumber_(id) {
  const bits = sha256_(id)
    .slice(0, 5)
    .reduce((sum, byte) => sum * 256 + byte, 0);
  let number = '';
  for (let i = 7; i >= 0; i -= 1) number += '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[Math.floor(bits / Math.pow(32, i)) % 32];
  return number.slice(0, 4) + '-' + number.slice(4);
}
