import type { held as vi } from '../vi/held.ts'

export const held = {
  'person/named': 'This is aimed at a private person, named in full or in part. The work list gives no work that is aimed at a person.',
  'monitoring/belief': 'This asks to watch, list or inform on believers, their worship or what people believe.',
  'monitoring/petition': 'This asks to watch, list or manage people who complain, denounce or petition. To do so is every citizen’s right.',
  'monitoring/assembly': 'This asks to watch, identify or list people who assemble, strike or protest.',
  'monitoring/opinion': 'This asks to watch people’s thoughts, opinions, attitudes or social media accounts.',
  'monitoring/civil-society': 'This asks to watch associations, groups, journalists, lawyers, activists or independent candidates.',
  'monitoring/origin': 'This asks to watch or sort people by ethnicity, origin, family ties or private life.',
  'monitoring/drug-use':
    'This asks to watch, list or report to the police people who use drugs or sell sex, patients, or people said to behave badly.',
  'monitoring/neighbours': 'This asks to watch or report who meets whom, where people go and what they do in private life.',
  'monitoring/private-matter':
    'This asks to find out, note or pass on what is people’s own or their right: whom they meet, what they say, read, believe, how they vote, what they join.',
  'monitoring/people': 'This asks to list, sort or report people, and says nothing of what they get from it.',
  'monitoring/by-right':
    'This asks to list, watch or report people because they use a right: to speak, meet, join, believe, vote, complain, read or live as they will.',
  'monitoring/retelling': 'This asks to tell on what people say to each other.',
  'monitoring/handing-over': 'This asks to hand names, pictures or data of people who are suspected of no crime to the police.',
  'monitoring/scoring': 'This asks to score or rank people.',
  'monitoring/covert': 'This asks for covert watching of people, for planted persons or secret sources.',
  'expression/rebuttal': 'This asks to rebut or fight opinions, views or critics.',
  'expression/flooding': 'This asks to post, share or comment in mass so as to drown other opinions.',
  'expression/steering': 'This asks to steer public opinion or the press.',
  'expression/take-down': 'This asks to take down, block or withdraw posts, publications, pages or accounts for what they say.',
  'expression/gathering': 'This asks to keep a seminar, talk, exhibition, screening or meeting from taking place.',
  'expression/press': 'This asks to limit what the press reports or where reporters work.',
  'expression/censorship': 'This asks to censor or cut what others are going to say, print or perform.',
  'expression/limiting': 'This asks to avoid, shorten, put off or leave unsaid what concerns people or the press.',
  'expression/staging': 'This asks to arrange answers or speakers beforehand, or to look at what others are going to say.',
  'expression/keeping-down':
    'This asks to cut, collect, put off or refuse what others say, write, show or perform, and names no fair reason.',
  'expression/out-of-sight': 'This is to make what others say unseen, unnoticed or not believed.',
  'expression/leave-to-speak': 'This asks that people need leave before they speak, print, post, perform or meet.',
  'expression/shutting': 'This asks to cut talk off where it comes to what matters, or to let only those speak who agree.',
  'expression/consequence': 'This asks that people lose something for what they said, or until they take it back.',
  'expression/wording': 'This is worded like items that keep people from speaking, writing, asking or reporting; see the words marked.',
  'expression/gag': 'This asks that people do not speak, post, comment or give information.',
  'expression/punishment': 'This asks to punish people for what they said, posted or shared.',
  'expression/filming': 'This asks to stop people from filming, photographing or recording what authorities do.',
  'monitoring/overhearing': 'This asks to go where people talk, listen and tell.',
  'monitoring/traces':
    'This asks to look through, keep or hand on traces that people leave (library slips, histories, journeys, camera pictures, health records) to learn about them.',
  'monitoring/sorting': 'This asks to sort, label or score people by where they stand.',
  'monitoring/wording': 'This is worded like items that have people watched, listed or reported; see the words marked.',
  'expression/setting-aside':
    'This asks to lay aside, put last, put off, water down or pick over what others say, for what it says or how it looks.',
  'expression/thinning-out':
    'This asks to say less of a subject, to pause a channel of voices, to cut lines in a dispute, or to set a meeting so that fewer speak up.',
  'expression/one-answer': 'This asks that all who are asked give one answer that says nothing.',
  'expression/screening-off': 'This asks for screens, noise, cut lines or detours, so that others do not see, film or hear.',
  'expression/chosen-voices': 'This asks to hear only those picked because they will say the right thing.',
  'expression/contriving': 'This contrives that what others say is hard to find or hear, stays inside, or has no place to meet.',
} as const satisfies Record<keyof typeof vi, string>
