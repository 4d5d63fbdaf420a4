import type { FileWords, RemarkWords } from './exchange-words.ts'

const MEGABYTE = 1024 * 1024

export const REMARK_WORDS_EN: RemarkWords = {
  absent: ({ name }) => `${name} is empty. Fill it in.`,
  'too-long': ({ name, value }) => `${name} is too long: '${value}'. Shorten the text.`,
  'unsafe-characters': ({ name, value }) => `${name} holds characters that cannot be seen, or that turn the direction of writing: '${value}'. Type the text again.`,
  'cell-error': ({ name, value }) => `${name} holds an error of the spreadsheet: ${value}. Mend the formula or type the value.`,
  'too-many-cells': () => 'The row has more cells than there are columns. Put texts with a separator in them between quotes.',
  'no-number': ({ value }) => `'${value}' is not the number of an organisation. Use letters, digits and dashes.`,
  'no-kvk-number': ({ value }) => `'${value}' is not a number of the Chamber of Commerce. That has eight digits. A spreadsheet drops zeros at the start.`,
  'no-scheme': ({ name, value }) => `'${value}' cannot be a ${name}. Use small letters, digits and dashes.`,
  'no-amount': ({ value }) => `'${value}' is not an amount. Write it as 350000 or 350000,50, without marks for thousands.`,
  'no-decimal': ({ value }) => `'${value}' is not a number with at most two decimals. Write it as 16.4.`,
  'no-whole': ({ value }) => `'${value}' is not a whole number, or it is too large.`,
  'no-day': ({ value }) => `'${value}' is not a day. Write it as 2027-03-01 or 1-3-2027.`,
  'no-yes-no': ({ value }) => `'${value}' is neither yes nor no. Leave the cell empty when you do not know.`,
  'not-one-of': ({ name, value }) => `'${value}' cannot be the ${name}.`,
  'no-code': ({ value }) => `'${value}' holds something that is not a CPV code. Give eight digits, with spaces between the codes.`,
  'unknown-code': ({ value }) => `There is a code in '${value}' that is not on the CPV list.`,
  'unknown-municipality': ({ value }) => `'${value}' is not a municipality that is known here.`,
  'no-email': ({ value }) => `'${value}' is not an e-mail address.`,
  'no-telephone': ({ value }) => `'${value}' is not a telephone number. Use digits, spaces and dashes.`,
  'no-website': ({ value }) => `'${value}' is not the address of a website. Write it as https://bakery.example.`,
  'no-postcode': ({ value }) => `'${value}' is not a postcode. Write it as 2011 or 2011 AB.`,
  'unknown-level': ({ value }) => `'${value}' is not a level of this label.`,
  backwards: ({ name, otherName, value }) => `${name} (${value}) lies before ${otherName}. Swap or correct the days.`,
  without: ({ name, otherName }) => `${name} is filled in, but ${otherName} is empty. Fill in both, or neither.`,
  twice: ({ rows = [] }) => `This is in the file more than once: on rows ${rows.join(', ')}. Leave one row.`,
  'unknown-supplier': ({ value }) => `The register has no supplier with number ${value}. Import the supplier first.`,
  ambiguous: ({ name, otherName }) => `There is more than one with this ${name}. Fill in ${otherName} too.`,
  'merge-unknown': ({ value }) => `The register has no supplier with number ${value} that could go on in this one.`,
  'merge-itself': ({ value }) => `A supplier cannot go on in itself (${value}).`,
  'not-yours': ({ value }) => `You may not change contracts of '${value}'. Leave the row out, or have somebody who may hand it in.`,
  'not-in-order': ({ value }) => `It cannot be kept like this: ${value}.`,
  'look-alike': ({ value, suggestions = [] }) => `The name '${value}' cannot be told from that of ${suggestions.join(', ')}. Check whether it is another organisation.`,
  merged: ({ value, suggestions = [] }) => `Number ${value} went on in ${suggestions.join(', ')}. Use that number.`,
  'unknown-label': ({ value }) => `The label '${value}' is not known here. It is kept, but does not count.`,
  'unknown-postcode': ({ value }) => `The place of postcode ${value} is not known. The supplier is not put on the map.`
}

export const FILE_WORDS_EN: FileWords = {
  empty: () => 'There is nothing in the file. Put the names of the columns on the first line, and the rows below it.',
  'no-csv': ({ row }) => `From row ${row} on this is not CSV. Check the quotes: within a text a quote is doubled.`,
  'no-workbook': () => 'This is not a workbook of a spreadsheet (.xlsx), or it is damaged. Save the file again.',
  'workbook-locked': () => 'This workbook has a password, or is of an old kind (.xls). Save it as .xlsx without a password.',
  'unpacked-too-large': ({ most = 0 }) => `Unpacked the workbook is larger than ${most / MEGABYTE} MB. Divide it.`,
  'too-many-rows': ({ most }) => `The file has more than ${most} rows. Divide it.`,
  'too-many-columns': ({ most }) => `The file has more than ${most} columns.`,
  'unknown-column': ({ value }) => `The column '${value}' is not known. Put # before its name to have it passed by.`,
  'double-column': ({ value }) => `The column '${value}' is there twice. Leave one out.`,
  'column-absent': ({ value }) => `The column '${value}' is missing.`,
  interrupted: () => 'The check was interrupted. Nothing was written. Hand the file in again.',
  'too-much-memory': () => 'The file is too large to be checked in one go. Divide it.',
  broken: () => 'Something went wrong on our side. Nothing was written. Try again later.'
}
