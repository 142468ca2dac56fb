import type { refusal as vi } from '../vi/refusal.ts'

export const refusal = {
  'not-found': 'This could not be found. It may have been deleted, or the address is wrong.',
  'file-empty': 'The file {file} is empty (0 bytes). It may not have been saved or copied completely; please check it and upload it again.',
  'file-blank': 'The file {file} holds no words to read. If the document is a photograph or a scan, please use its .docx version.',
  'file-too-large':
    'The file {file} is larger than the limit of {limitMb} MB. Please remove pictures or put annexes into files of their own, then upload it again.',
  'file-damaged':
    'The file {file} is damaged and cannot be read. Please open it in Word or LibreOffice, save it as a new file and upload that; if it does not open, ask the sender for it again.',
  'file-unknown':
    'The type of the file {file} is not recognised. Files in .docx and plain text (.txt) are read; please save the document in one of these.',
  'file-kind': 'The file {file} is in fact a {name} file, which is not yet read. Please open it, save it as .docx and upload that.',
  'file-picture': 'The file {file} is in fact a {name} picture, which is not yet read. Please use the .docx version of the document.',
  'file-encrypted':
    'The file {file} is protected by a password and cannot be read. Please open it in Word, remove the password (File > Info > Protect Document), save it and upload it again.',
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
} as const satisfies Record<keyof typeof vi, string>
