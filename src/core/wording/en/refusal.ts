import type { refusal as vi } from '../vi/refusal.ts'
import { accountRefusal } from './account-refusal.ts'

export const refusal = {
  ...accountRefusal,
  'not-found': 'This could not be found. It may have been deleted, or the address is wrong.',
  'file-empty': 'The file {file} is empty (0 bytes). It may not have been saved or copied completely; please check it and upload it again.',
  'file-blank': 'The file {file} holds no words to read. If the document is a photograph or a scan, please use its .docx version.',
  'file-too-large':
    'The file {file} is larger than the limit of {limitMb} MB. Please remove pictures or put annexes into files of their own, then upload it again.',
  'file-damaged':
    'The file {file} is damaged and cannot be read. Please open it in Word or LibreOffice, save it as a new file and upload that; if it does not open, ask the sender for it again.',
  'file-unknown':
    'The type of the file {file} is not recognised. Files in .docx, .doc, .odt, .pdf and plain text (.txt) are read; please save the document in one of these.',
  'file-kind': 'The file {file} is in fact a {name} file, which is not yet read. Please open it, save it as .docx and upload that.',
  'file-picture': 'The file {file} is in fact a {name} picture, which is not yet read. Please use the .docx version of the document.',
  'file-photo': 'The file {file} is a {name} picture: its letters have to be recognised before it can be read.',
  'file-archive': 'The file {file} is a {name} archive. Please unpack it and upload the .docx, .doc, .odt, .pdf or .txt file in it.',
  'file-not-document':
    'The file {file} is a {name} file, not a text document. Please choose the .docx, .doc, .odt, .pdf or .txt file of the plan; if the plan stands in a spreadsheet or a presentation, please copy its content into a Word document.',
  'file-encrypted':
    'The file {file} is protected by a password and cannot be read. Please open it, remove the password (in Word: File > Info > Protect Document), save it and upload it again.',
  'file-scan': 'The file {file} is a scan or a photograph: the letters on its pages have to be recognised before it can be read.',
  'file-letters':
    'The file {file} does not say what letters most of its signs are, so it cannot be read rightly. Please use the .docx, or export the .pdf from Word again and upload that.',
  'file-too-long':
    'The file {file} has {pages} pages, more than the {limit} that are allowed. Please upload the plan and the annexes to be read on their own.',
  'file-too-heavy':
    'Reading the file {file} took too much time or memory and was stopped. Please open the file and export a new .pdf, or use the .docx, and upload that.',
  'file-bomb':
    'The file {file} unpacks to far more than its size and is refused for safety. Please open it in Word, save it as a new file and upload that.',
  'file-too-deep':
    'The file {file} nests its parts too deeply and is refused for safety. Please copy the content into a new Word document and upload that.',
  'file-entities':
    'The file {file} declares a DTD or XML entities, which Word never writes, and is refused for safety. Please open it in Word, save it as a new file and upload that.',
  'file-external':
    'The file {file} links to content outside itself ({what}) and is refused for safety. Please open it in Word, break the links (embed pictures, detach the template), save it and upload it again.',
  'file-macro':
    'The file {file} contains macros or ActiveX controls and is refused for safety. Please open it in Word, save it as .docx (without macros) and upload that.',
  'file-embeds':
    'The file {file} has another file embedded in it ({what}), so it cannot be read completely and safely. Please open it in Word, delete the embedded object or copy its content into the document, save it and upload it again.',
  'encoding-unknown':
    'The character encoding of the file {file} is not recognised. Please open it and save it as Unicode (UTF-8), or as .docx.',
  'encoding-legacy':
    'The file {file} uses the old encoding {encoding}. Please convert it to Unicode (with the converter of UniKey, for instance) and upload it again.',
  'not-vietnamese':
    'The file {file} is not written in Vietnamese. Only plans in Vietnamese are read; please check that it is the right file.',
  'no-diacritics':
    'The file {file} is Vietnamese without its diacritics and cannot be read reliably. Please use the version of the document that has them.',
  secret:
    'The file {file} bears the secrecy mark “{degree}” and is refused; nothing of it has been stored. State secrets must not be put on this system; please handle the document as the rules on their protection say.',
  'request-invalid': 'The request is not in the expected form ({where}). Please reload the page and try again.',
  'cursor-invalid': 'The address of the next page is not right. Please open the list from its beginning.',
  'media-type-unknown': 'The kind of data sent is not supported. Please reload the page and try again.',
  'file-missing': 'No file was sent. Please choose a .docx, .doc, .odt, .pdf or .txt file and try again.',
  'sign-in-needed': 'You are not signed in, or your session has ended. Please sign in to continue.',
  'sign-in-failed': 'The user name or the password is not right. Please check them, Caps Lock and the input method too.',
  'too-many-sign-ins': 'Too many failed attempts to sign in. Please wait {seconds} seconds and try again.',
  'too-many-requests': 'Too many requests in a short time. Please wait {seconds} seconds and try again.',
  'not-allowed': 'The post that you act from may not do that. Please ask the administrator of your unit if you need to.',
  'post-needed': 'This account holds no post at present, so it cannot do that. Please ask the administrator of your unit for a post.',
  'outside-reach': 'This belongs to another unit and is not shared with yours, or only that unit may do this.',
  'account-unknown': 'There is no such account. Please choose one from the list.',
  'office-held': 'Somebody holds this post on some of these days, or the person you chose holds it already.',
  'day-past': 'That day is over. Please choose today or later: what was done stays with whoever held the post then.',
  'holding-over': 'This person no longer holds the post on that day. Please reload the page.',
  'last-administrator': 'This is the last administrator of the unit and of those above it. Please give the post to somebody else first.',
  'delegation-too-long': 'A delegation ends within {days} days. For longer, please hand the post over.',
  'delegation-ends-first': 'The last day of a delegation cannot come before its first.',
  'office-vacant': 'Nobody holds this post on all of these days, so that nobody can stand in.',
  'own-work': 'Your own office did this work, so somebody else has to approve it, even where you stand in for another office.',
  'other-origin': 'The request is refused because it was not sent from a page of this application.',
  'password-change-needed': 'Please change the password you were given before you go on.',
  'password-wrong': 'The current password is not right. Please type it again.',
  'password-too-short':
    'The new password is too short. Please choose one of at least {shortest} characters, a sentence you remember for instance.',
  'password-same': 'The new password is the current one. Please choose another.',
  'password-too-plain':
    'The new password is too easy to guess: it holds the user name, or repeats a few characters. Please choose another.',
  'document-known': 'This document is already here: {fileName}. Please open it and go on there.',
  'recognition-known': 'This document has been uploaded already and waits for its letters to be recognised.',
  'recognition-failed':
    'The letters in this file could not be recognised for a fault of the program. Please try again, or use the .docx version of the document.',
  'document-published': 'This plan has been published as work and can no longer be changed or deleted.',
  'review-changed': 'Somebody else has just changed this document. The list has been loaded anew; please look again and go on.',
  'review-not-finished': '{count} items have not been decided. Please accept or reject each of them before publishing.',
  'nothing-accepted': 'No item has been accepted, so there is nothing to publish.',
  'document-replaced': 'There is a new version of this document; please go on with that one.',
  'review-begun': 'The review of this document has begun; it can be tied to a former version only before that.',
  'amendment-there': 'One of the two documents is tied to another version already.',
  'amendment-not-later': 'The new version must be the document that was taken in later.',
  'obligation-changed': 'Somebody has just updated this. Reload to see it and go on; what you have typed is kept.',
  'move-not-now': 'It is in another state, so that this step cannot be taken. Reload to see where it stands.',
  'move-not-yours': 'This step is the other side’s: the unit that assigned or the one that does the work.',
  'reason-needed': 'Please give a reason.',
  'unit-not-to-tell': 'It cannot be passed on to this unit; please choose another that exists.',
  'day-unknown': 'There is no such day; please write it as day/month/year.',
  'extension-open': 'A request for more time is waiting for an answer.',
  'extension-not-later': 'The day asked for must be later than the one that holds now.',
  'extension-without-term': 'This has no day on which it is due, so that there is nothing to extend.',
  'extension-after-submission': 'It has been reported as done; take that back before asking for more time.',
  'amount-unknown': 'The task asks for nothing in that unit of measure.',
  'amount-twice': 'Each target is told once in one update.',
  'amount-invalid': 'This is no amount; please give a number that is not negative.',
  'percent-invalid': 'The estimate is a whole number from 0 to 100.',
  'fall-unexplained': 'The total is lower than the one told before; please say why.',
  'words-needed': 'Please write something.',
  'personal-data-found': 'The words seem to hold personal data. Take them out, or confirm that they belong there and send again.',
  'personal-data-open': 'This seems to hold personal data, so that it cannot be open to everybody.',
  'picture-open':
    'Pictures and scans cannot be checked by the program. Before they are open to everybody, confirm that you have looked at them and that they hold no personal data.',
  'evidence-known': 'This evidence is shown here already.',
  'evidence-removed': 'This evidence has been removed.',
  'link-invalid': 'A link is the address of a web page that begins with https:// or http://.',
  'document-number-needed': 'Please give the number and symbol of the document.',
  'difficulty-not-above': 'Difficulties go to the unit that assigned the work, or to one above.',
  'difficulty-closed-work': 'This work is over, so that no more difficulties are raised.',
  'gone-unseen': 'The new version no longer has {count} items of the former one. Confirm that you have seen them before publishing.',
  'lead-missing': '{count} tasks have no lead institution. Please choose one before publishing.',
  'nothing-to-undo': 'There is nothing left to undo.',
  'nothing-to-redo': 'There is nothing left to redo.',
  'item-not-found': 'This item is not in the list. Please reload the page.',
  'text-empty': 'The text of an item must not be empty.',
  'split-outside-item': 'The place to split must lie inside the item, and each part must hold words.',
  'merge-too-few': 'Please choose at least two items to merge.',
  'merge-kinds-differ': 'A task and a report duty cannot be merged. Please choose items of one kind.',
  'already-rewritten': 'This held item has already been rewritten.',
  'span-outside-text': 'The selected words lie outside the document.',
  'id-in-use': 'The id of the new item is already in use. Please try again.',
  'would-be-held':
    'These words cannot become assigned work (rule {rule}). Please rewrite them so that they no longer aim at persons, at watching people or at expression.',
  'units-there': 'There are units already, so the national list is not loaded again. Use the import to add or correct units.',
  'unit-not-standing': 'The unit no longer exists, so it cannot be changed: {units}.',
  'unit-changed-later': 'The day must come after the latest change. Changed on that day or later: {units}.',
  'unit-unchanged': 'Nothing differs from the present state.',
  'unit-has-below': 'There are units below it: {units}. Move, merge or end them first.',
  'unit-below-itself': 'A unit cannot stand below itself or below a unit of its own.',
  'units-too-few': 'Too few units: a merger needs two, a split needs two new ones, or one where the old unit goes on.',
  'unit-above-missing':
    'Not written: a unit stands below itself, or exists on days without the unit above it ({units}). Check the day and the unit above.',
  'unit-code-taken': 'This code belongs to another unit. Codes are never given again, even after a unit has ended.',
  'unit-act-not-last': 'Only the latest change can be undone, while nothing has changed since.',
  'unit-in-use': 'Not undone: the new unit already has accounts, tasks or other data.',
  'sheet-damaged':
    'The file {file} is damaged or is no spreadsheet. Open it in Excel or LibreOffice, save it as .xlsx or .csv and try again.',
  'sheet-encoding': 'The file {file} is not in Unicode. Save it as “CSV UTF-8” or .xlsx.',
  'sheet-kind': 'The file {file} is neither .xlsx nor .csv. Save the table in one of these forms.',
  'sheet-too-large': 'The file {file} is too large. At most {rows} lines can be imported at once; split it into several files.',
  'import-has-problems': 'Not imported: {count} places in the file have to be mended. No line was written.',
  fault: 'The application has met a fault. Please try again; if it stays, tell the administrator the code {request}.',
} as const satisfies Record<keyof typeof vi, string>
