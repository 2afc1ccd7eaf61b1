// What people are called by what they are: offices, professions, courtesy titles; and what bodies are called.

import { wordSet } from './word-set.ts'

/** Nouns that stand for one person by office or profession: `the minister`. */
export const offices = wordSet(`
  minister president premier chancellor secretary governor mayor senator deputy ambassador envoy director chairman
  chairwoman chairperson chair chief head leader commander general colonel admiral prosecutor ombudsman ombudswoman
  commissioner spokesman spokeswoman spokesperson politician diplomat lawmaker parliamentarian congressman congresswoman
  legislator official officer expert specialist analyst economist scientist professor academician researcher political-scientist
  lawyer attorney judge doctor physician virologist psychologist biologist therapist nutritionist epidemiologist surgeon
  journalist reporter correspondent presenter host blogger writer author poet actor actress singer artist musician composer
  director producer rapper comedian model coach manager trainer captain player footballer striker goalkeeper midfielder
  defender athlete champion boxer skater sportsman sportswoman swimmer runner tennis-player businessman businesswoman
  entrepreneur billionaire founder co-founder owner boss ceo executive engineer designer architect astronaut cosmonaut king
  queen prince princess pope bishop archbishop patriarch priest activist dissident candidate mp mep vice-president
  ex-president ex-minister teacher student headteacher principal rector dean editor editor-in-chief adviser advisor aide
  historian astrologer meteorologist climatologist immunologist cardiologist oncologist psychiatrist teenager suspect
  defendant victim witness plaintiff pensioner resident driver soldier veteran president-elect billionaire co-producer creator`)

/** Descriptions of a person that are no offices: `the Russian`, `the woman`. */
export const describers = wordSet('man woman girl boy celebrity star star-actor native interlocutor speaker')

/** Words that go before an office and belong to it. */
export const officeModifiers = wordSet(`
  prime foreign deputy vice first acting former interim ex- chief executive senior assistant permanent general interior
  defence defense finance economy health education culture justice energy transport press home opposition party
  attorney managing sales marketing national security state police military political medical head lead leading film
  football team club veteran us uk russian british american french german chinese ukrainian`)

/** Courtesy titles and titles of rank, without full stop. */
export const courtesies = wordSet(
  'mr mrs ms miss dr sir lord lady dame baroness prof rev gen col lt sgt capt cmdr adm maj sen rep gov hon justice judge sheikh imam'
)

/** Nouns that end the name of a body or place, not of a person. */
export const bodies = wordSet(`
  ministry department committee council commission agency bank group company corporation party union university institute
  college school academy court house parliament duma assembly congress senate office service services bureau fund foundation
  association federation league club city united hospital museum library theatre theater street avenue square river sea
  ocean island islands peninsula region oblast krai republic kingdom states state province county district centre center
  airport station park hall tower bridge cup championship olympics games championships prize award awards festival airlines
  airways motors systems technologies holdings partners news times post journal television radio network channel press
  media act law treaty agreement resolution accord plan strategy programme program project war revolution army navy force
  forces guard police fleet day week month year street road valley mountain mountains lake bay gulf strait north south east west
  northern southern eastern western church cathedral temple mosque monastery hotel stadium arena plant factory works mill
  front movement organization organisation alliance coalition board authority administration board society trust nations
  world international national federal general supreme constitutional central nobel oscar oscars open grand prix stream summit
  forum conference convention protocol report index exchange stock capital labour labor democrats republicans conservatives
  bay beach hills port harbour harbor canal coast desert forest garden gardens palace castle fort abbey show game live album
  film series magazine studio studios pictures records entertainment sports sport football rugby cricket tennis line lines
  insurance financial energy oil gas petroleum steel mining airlines railway railways telecom mobile software computer`)

/** Capitalised words that are never part of a person's name. */
export const neverNames = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december the a an this that these those he she it they we i you his her its their our my in on at by for from to
  of with after before when while if as and but or so no not yes also according earlier later meanwhile however despite
  both all some many most several one two three four five new former russian russians american americans chinese ukrainian
  british french german israeli turkish iranian japanese korean indian pakistani polish italian spanish european asian african
  western eastern islamic muslim christian jewish orthodox catholic soviet belarusian kazakh georgian armenian syrian iraqi
  english scottish welsh irish australian canadian brazilian mexican swedish norwegian finnish danish dutch greek austrian
  hungarian czech romanian bulgarian serbian croatian saudi egyptian palestinian afghan vietnamese thai indonesian
  russia ukraine china america britain england scotland wales ireland france germany spain italy poland turkey iran iraq
  israel syria japan korea india pakistan europe asia africa moscow kyiv kiev washington london paris berlin beijing
  brussels tokyo kremlin pentagon nato un us usa uk eu what who how why where there here then now once since until our
  according although though because during under over about against between through without within even only just still
  like such each every another other last next following speaking asked commenting recall note st saint`)
