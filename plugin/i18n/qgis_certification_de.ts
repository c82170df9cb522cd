<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. Who has reviewed it takes this line away. -->
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QgisCertification</name>
    <message>
        <source>{course}, {days}</source>
        <extracomment>details.py</extracomment>
        <translation>{course}, {days}</translation>
    </message>
    <message>
        <source>Hello,

I am interested in your course “{course}” ({days}, {centre}).
Are there free seats, what does it cost, and at what times does it take place?

Kind regards
</source>
        <extracomment>details.py</extracomment>
        <translation>Guten Tag,

ich interessiere mich für Ihren Kurs „{course}“ ({days}, {centre}).
Sind noch Plätze frei, was kostet er, und zu welchen Uhrzeiten findet er statt?

Mit freundlichen Grüßen
</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
details.py
----------
fee_forecast.py</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>details.py</extracomment>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Training centre</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Schulungszentrum</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>certificate_text.py
----------
details.py
----------
fee_table.py
----------
style.py</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Website</translation>
    </message>
    <message>
        <source>On the programme&apos;s site</source>
        <extracomment>details.py
----------
organisation_text.py</extracomment>
        <translation>Auf der Website des Programms</translation>
    </message>
    <message>
        <source>Page of the organisation</source>
        <extracomment>details.py
----------
organisation_text.py</extracomment>
        <translation>Seite der Organisation</translation>
    </message>
    <message>
        <source>Convener</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Kursleitung</translation>
    </message>
    <message>
        <source>Competence</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>No longer listed since</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Nicht mehr aufgeführt seit</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>details.py
----------
fee_table.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Price, free seats and times are not in the programme&apos;s data: ask the organisation.</source>
        <extracomment>details.py</extracomment>
        <translation>Preis, freie Plätze und Uhrzeiten stehen nicht in den Daten des Programms: Fragen Sie die Organisation.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>details.py
----------
results.py
----------
session.py</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>details.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>details.py</extracomment>
        <translation>verlegt</translation>
    </message>
    <message>
        <source>renamed</source>
        <extracomment>details.py</extracomment>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <extracomment>certificate_text.py
----------
details.py
----------
organisation_text.py
----------
results.py</extracomment>
        <translation>nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>listed again</source>
        <extracomment>details.py</extracomment>
        <translation>wieder aufgeführt</translation>
    </message>
    <message>
        <source>{name}: {n} news</source>
        <extracomment>details.py</extracomment>
        <translation>{name}: {n} Neuigkeiten</translation>
    </message>
    <message>
        <source>Save Calendar File</source>
        <extracomment>details.py</extracomment>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>details.py
----------
dossier_files.py</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Saving a calendar file</source>
        <extracomment>details.py</extracomment>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>The course was saved to {path}</source>
        <extracomment>details.py</extracomment>
        <translation>Der Kurs wurde in {path} gespeichert</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <extracomment>courses.py
----------
plugin.py
----------
processing/synchronise.py</extracomment>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Show Layers</source>
        <extracomment>courses.py
----------
plugin.py</extracomment>
        <translation>Layer anzeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>courses.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Copy into Project</source>
        <extracomment>courses.py</extracomment>
        <translation>In das Projekt kopieren</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <extracomment>courses.py</extracomment>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Invented demo data.</source>
        <extracomment>search.py</extracomment>
        <translation>Erfundene Demodaten.</translation>
    </message>
    <message>
        <source>Synchronised today.</source>
        <extracomment>search.py</extracomment>
        <translation>Heute synchronisiert.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago.</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>Vor %n Tag synchronisiert.</numerusform>
            <numerusform>Vor %n Tagen synchronisiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to synchronise again.</source>
        <extracomment>search.py</extracomment>
        <translation>Es ist Zeit, wieder zu synchronisieren.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n courses</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>Mehr als %n Kurs</numerusform>
            <numerusform>Mehr als %n Kurse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <extracomment>export_dialog.py
----------
search.py</extracomment>
        <translation>
            <numerusform>%n Kurs</numerusform>
            <numerusform>%n Kurse</numerusform>
        </translation>
    </message>
    <message>
        <source>No course passes the filters</source>
        <extracomment>search.py</extracomment>
        <translation>Kein Kurs entspricht den Filtern</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n set)</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>Filter (%n gesetzt)</numerusform>
            <numerusform>Filter (%n gesetzt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>search.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <extracomment>courses.py</extracomment>
        <translation>Punkt auf der Karte</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <extracomment>search.py</extracomment>
        <translation>&amp;Details zeigen</translation>
    </message>
    <message>
        <source>Exporting certified courses</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>Zertifizierte Kurse exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n training centre(s)</source>
        <extracomment>export_dialog.py
----------
organisation_text.py</extracomment>
        <translation>
            <numerusform>%n Schulungszentrum</numerusform>
            <numerusform>%n Schulungszentren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} written to {path}</source>
        <extracomment>export_dialog.py
----------
fee_papers.py</extracomment>
        <translation>{what} in {path} geschrieben</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>fee_papers.py
----------
filters.py
----------
options.py</extracomment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>jobs.py</extracomment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Courses</source>
        <extracomment>courses.py
----------
dock.py
----------
layers.py
----------
locator.py
----------
processing/export_courses.py
----------
session.py
----------
style.py</extracomment>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Training centres</source>
        <extracomment>layers.py
----------
locator.py
----------
organisation.py
----------
processing/export_courses.py
----------
session.py
----------
style.py</extracomment>
        <translation>Schulungszentren</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>layers.py
----------
locator.py
----------
processing/export_courses.py
----------
session.py</extracomment>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>messages.py</extracomment>
        <translation>Details</translation>
    </message>
    <message>
        <source>Map centre</source>
        <extracomment>place.py</extracomment>
        <translation>Kartenmitte</translation>
    </message>
    <message>
        <source>This point of the map has no longitude and latitude</source>
        <extracomment>place.py</extracomment>
        <translation>Dieser Punkt der Karte hat keine geographische Länge und Breite</translation>
    </message>
    <message>
        <source>{place} ({inhabitants})</source>
        <extracomment>place.py</extracomment>
        <translation>{place} ({inhabitants})</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>plugin.py</extracomment>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Certified Courses near Here</source>
        <extracomment>plugin.py</extracomment>
        <translation>Zertifizierte Kurse in der Nähe</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>results.py</extracomment>
        <translation>laufend</translation>
    </message>
    <message>
        <source>past</source>
        <extracomment>results.py</extracomment>
        <translation>vergangen</translation>
    </message>
    <message>
        <source>online</source>
        <extracomment>results.py</extracomment>
        <translation>online</translation>
    </message>
    <message>
        <source>not certified</source>
        <extracomment>results.py</extracomment>
        <translation>nicht zertifiziert</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <extracomment>saved.py</extracomment>
        <translation>Diese Suche &amp;speichern…</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n news)</source>
        <extracomment>saved.py</extracomment>
        <translation>
            <numerusform>{name} (%n Neuigkeit)</numerusform>
            <numerusform>{name} (%n Neuigkeiten)</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Neuigkeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <extracomment>saved.py</extracomment>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Name (a search of the same name is replaced):</source>
        <extracomment>saved.py</extracomment>
        <translation>Name (eine gleichnamige Suche wird ersetzt):</translation>
    </message>
    <message>
        <source>{job}: {error}</source>
        <extracomment>session.py</extracomment>
        <translation>{job}: {error}</translation>
    </message>
    <message>
        <source>Synchronising certified courses</source>
        <extracomment>session.py</extracomment>
        <translation>Zertifizierte Kurse synchronisieren</translation>
    </message>
    <message numerus="yes">
        <source>%n new course(s)</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n neuer Kurs</numerusform>
            <numerusform>%n neue Kurse</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} changed</source>
        <extracomment>session.py</extracomment>
        <translation>{n} geändert</translation>
    </message>
    <message>
        <source>{n} no longer listed</source>
        <extracomment>session.py</extracomment>
        <translation>{n} nicht mehr aufgeführt</translation>
    </message>
    <message numerus="yes">
        <source>%n news in your saved searches</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n Neuigkeit in Ihren gespeicherten Suchen</numerusform>
            <numerusform>%n Neuigkeiten in Ihren gespeicherten Suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not installed</source>
        <extracomment>fallback.py</extracomment>
        <translation>sie ist nicht installiert</translation>
    </message>
    <message>
        <source>its file may not be read</source>
        <extracomment>fallback.py</extracomment>
        <translation>ihre Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>it was made for another system</source>
        <extracomment>fallback.py</extracomment>
        <translation>sie ist für ein anderes System gemacht</translation>
    </message>
    <message>
        <source>something that it needs is missing</source>
        <extracomment>fallback.py</extracomment>
        <translation>etwas, das sie braucht, fehlt</translation>
    </message>
    <message>
        <source>it belongs to another version of the plugin</source>
        <extracomment>fallback.py</extracomment>
        <translation>sie gehört zu einer anderen Version der Erweiterung</translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <extracomment>fallback.py</extracomment>
        <translation>ihre Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The plugin&apos;s library cannot be used: {reason}.</source>
        <extracomment>fallback.py</extracomment>
        <translation>Die Bibliothek der Erweiterung kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>These files were looked at:</source>
        <extracomment>fallback.py</extracomment>
        <translation>Nach diesen Dateien wurde gesehen:</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu install the package qcert; elsewhere install the plugin from a zip file that has the library for your system in it. The plugin&apos;s home page has both.</source>
        <extracomment>fallback.py</extracomment>
        <translation>Installieren Sie unter Debian und Ubuntu das Paket qcert; anderswo die Erweiterung aus einer ZIP-Datei, in der die Bibliothek für Ihr System liegt. Beides gibt es auf der Seite der Erweiterung.</translation>
    </message>
    <message>
        <source>Fetching the list of upcoming courses</source>
        <extracomment>fallback.py</extracomment>
        <translation>Liste der kommenden Kurse holen</translation>
    </message>
    <message>
        <source>the server answered with the status {status}</source>
        <extracomment>fallback.py</extracomment>
        <translation>der Server antwortete mit dem Status {status}</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>fallback.py</extracomment>
        <translation>sie ist zu lang</translation>
    </message>
    <message>
        <source>what the server sent is no list of courses, or not all of it</source>
        <extracomment>fallback.py</extracomment>
        <translation>was der Server gesendet hat, ist keine Liste von Kursen oder nicht vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming course(s) shown, also of organisations that are not certified</source>
        <extracomment>fallback.py</extracomment>
        <translation>
            <numerusform>%n kommender Kurs gezeigt, auch von nicht zertifizierten Organisationen</numerusform>
            <numerusform>%n kommende Kurse gezeigt, auch von nicht zertifizierten Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the plugin&apos;s library there are no nearest courses, no history, no filter for certified organisations, no certificates.</source>
        <extracomment>fallback.py</extracomment>
        <translation>Ohne die Bibliothek der Erweiterung gibt es keine nächsten Kurse, keinen Verlauf, keinen Filter für zertifizierte Organisationen, keine Zertifikate.</translation>
    </message>
    <message>
        <source>Upcoming courses</source>
        <extracomment>fallback.py</extracomment>
        <translation>Kommende Kurse</translation>
    </message>
    <message>
        <source>QGIS Certification</source>
        <extracomment>dock.py
----------
layers.py
----------
locator.py
----------
plugin.py
----------
processing/provider.py
----------
programme_layers.py</extracomment>
        <translation>QGIS-Zertifizierung</translation>
    </message>
    <message>
        <source>Save the project first: the copy will lie beside it.</source>
        <extracomment>layers.py</extracomment>
        <translation>Speichern Sie zuerst das Projekt: Die Kopie wird daneben liegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) copied beside the project, to {file}</source>
        <extracomment>layers.py</extracomment>
        <translation>
            <numerusform>%n Kurs neben das Projekt kopiert, in {file}</numerusform>
            <numerusform>%n Kurse neben das Projekt kopiert, in {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying certified courses into the project</source>
        <extracomment>layers.py</extracomment>
        <translation>Zertifizierte Kurse in das Projekt kopieren</translation>
    </message>
    <message>
        <source>Courses of the centre</source>
        <extracomment>layers.py</extracomment>
        <translation>Kurse des Zentrums</translation>
    </message>
    <message>
        <source>Courses of the organisation</source>
        <extracomment>layers.py</extracomment>
        <translation>Kurse der Organisation</translation>
    </message>
    <message>
        <source>Centres of the organisation</source>
        <extracomment>layers.py</extracomment>
        <translation>Zentren der Organisation</translation>
    </message>
    <message>
        <source>World map</source>
        <extracomment>layers.py</extracomment>
        <translation>Weltkarte</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>layers.py</extracomment>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>layers.py</extracomment>
        <translation>Länder</translation>
    </message>
    <message>
        <source>Asking {server}…</source>
        <extracomment>options.py</extracomment>
        <translation>{server} wird gefragt…</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <extracomment>options.py</extracomment>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>options.py</extracomment>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>A mirror of {day}</source>
        <extracomment>options.py</extracomment>
        <translation>Ein Spiegel vom {day}</translation>
    </message>
    <message>
        <source>A certification site; its day is {day}</source>
        <extracomment>options.py</extracomment>
        <translation>Eine Zertifizierungswebsite; ihr Tag ist der {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n certified organisation(s)</source>
        <extracomment>options.py</extracomment>
        <translation>
            <numerusform>%n zertifizierte Organisation</numerusform>
            <numerusform>%n zertifizierte Organisationen</numerusform>
        </translation>
    </message>
    <message>
        <source>The store file was removed.</source>
        <extracomment>options.py</extracomment>
        <translation>Der Datenspeicher wurde entfernt.</translation>
    </message>
    <message>
        <source>With online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Mit Online-Kursen</translation>
    </message>
    <message>
        <source>Online courses only</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Nur Online-Kurse</translation>
    </message>
    <message>
        <source>Without online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Ohne Online-Kurse</translation>
    </message>
    <message>
        <source>Languages (codes or names, separated by commas)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Sprachen (Codes oder Namen, durch Kommas getrennt)</translation>
    </message>
    <message>
        <source>Country of the organisation (code or name)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Land der Organisation (Code oder Name)</translation>
    </message>
    <message>
        <source>Courses that end on or after this day</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Kurse, die an diesem Tag oder später enden</translation>
    </message>
    <message>
        <source>Courses that start on or before this day</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Kurse, die an diesem Tag oder früher beginnen</translation>
    </message>
    <message>
        <source>Online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Online-Kurse</translation>
    </message>
    <message>
        <source>Words that must all occur</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Wörter, die alle vorkommen müssen</translation>
    </message>
    <message>
        <source>Also past courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Auch vergangene Kurse</translation>
    </message>
    <message>
        <source>Also courses of organisations that are not certified</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Auch Kurse nicht zertifizierter Organisationen</translation>
    </message>
    <message>
        <source>Store file (empty: the plugin&apos;s)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Datenspeicher (leer: der der Erweiterung)</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>certificate_menus.py
----------
fee_attendees.py
----------
processing/base.py</extracomment>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Day that counts as today (empty: by the clock)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Tag, der als heute gilt (leer: nach der Uhr)</translation>
    </message>
    <message>
        <source>The library cannot be used: {why}</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Die Bibliothek kann nicht verwendet werden: {why}</translation>
    </message>
    <message>
        <source>There are no courses in {file} yet: synchronise first</source>
        <extracomment>processing/base.py</extracomment>
        <translation>In {file} sind noch keine Kurse: Synchronisieren Sie zuerst</translation>
    </message>
    <message>
        <source>Changes since a day</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>Änderungen seit einem Tag</translation>
    </message>
    <message>
        <source>Lists what synchronising brought: courses, training centres and organisations that were added, changed, moved or renamed, that are no longer listed or listed again, newest first, each where it is today, with the fields as they were before. What the first synchronising found is no change. With filters that only courses have, only courses are listed.</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>Listet auf, was das Synchronisieren gebracht hat: Kurse, Schulungszentren und Organisationen, die hinzugekommen sind, geändert, verlegt oder umbenannt wurden, die nicht mehr oder wieder aufgeführt sind, die neuesten zuerst, jeweils dort, wo sie heute sind, mit den Feldern, wie sie vorher waren. Was beim ersten Synchronisieren gefunden wurde, ist keine Änderung. Mit Filtern, die nur Kurse haben, werden nur Kurse aufgelistet.</translation>
    </message>
    <message>
        <source>news,history,difference</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>neuigkeiten,verlauf,unterschied</translation>
    </message>
    <message>
        <source>Since this day (empty: all that is kept)</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>Seit diesem Tag (leer: alle, die aufbewahrt sind)</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>organisation.py
----------
processing/changes_since.py</extracomment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Export courses</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Kurse exportieren</translation>
    </message>
    <message>
        <source>Writes courses, with their training centres and organisations where the format holds several layers, to a file whose ending determines the format: GeoPackage with styles, GeoJSON, spreadsheets, a calendar (.ics) and more. An existing file is replaced when the new one is complete. What the format cannot hold is reported.</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Schreibt Kurse, mit ihren Schulungszentren und Organisationen, wo das Format mehrere Layer fasst, in eine Datei, deren Endung das Format bestimmt: GeoPackage mit Stilen, GeoJSON, Tabellenkalkulationen, ein Kalender (.ics) und mehr. Eine vorhandene Datei wird ersetzt, wenn die neue vollständig ist. Was das Format nicht fassen kann, wird gemeldet.</translation>
    </message>
    <message>
        <source>save,calendar,spreadsheet</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>speichern,kalender,tabellenkalkulation</translation>
    </message>
    <message>
        <source>Layers (empty: all that the file can hold)</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Layer (leer: alle, die die Datei fassen kann)</translation>
    </message>
    <message>
        <source>CRS of the file (empty: EPSG:4326)</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>KBS der Datei (leer: EPSG:4326)</translation>
    </message>
    <message>
        <source>Title of a calendar</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Titel eines Kalenders</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Courses near points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Kurse in der Nähe von Punkten</translation>
    </message>
    <message>
        <source>Finds for each point the nearest certified courses, by exact distance on the ellipsoid: upcoming and running ones, unless the filters say otherwise. The result has a point for each course found, at its training centre, with the id of the input feature and a field of it, the rank, the distance in metres and the direction. Around a feature of several points each is searched; &quot;input_part&quot; is the number of the point. Online courses, if asked for, come last and without distance.</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Findet für jeden Punkt die nächsten zertifizierten Kurse, nach genauer Entfernung auf dem Ellipsoid: kommende und laufende, wenn die Filter nichts anderes sagen. Das Ergebnis hat für jeden gefundenen Kurs einen Punkt an seinem Schulungszentrum, mit der ID des Eingabeobjekts und einem Feld davon, dem Rang, der Entfernung in Metern und der Richtung. Bei einem Objekt aus mehreren Punkten wird um jeden gesucht; „input_part“ ist die Nummer des Punktes. Online-Kurse kommen, wenn sie gewünscht sind, zuletzt und ohne Entfernung.</translation>
    </message>
    <message>
        <source>nearest,distance,closest,training</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>nächste,entfernung,schulung,kurs</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Field to keep</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Zu behaltendes Feld</translation>
    </message>
    <message>
        <source>Courses for each point</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Kurse je Punkt</translation>
    </message>
    <message>
        <source>Maximum distance (0: any)</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Maximalabstand (0: beliebig)</translation>
    </message>
    <message>
        <source>Nearest courses</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Nächste Kurse</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) without a point on the earth left out</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>
            <numerusform>%n Objekt ohne Punkt auf der Erde ausgelassen</numerusform>
            <numerusform>%n Objekte ohne Punkt auf der Erde ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer} is no layer of points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>{layer} ist kein Punktlayer</translation>
    </message>
    <message>
        <source>Organisations by country</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>Organisationen nach Land</translation>
    </message>
    <message>
        <source>Counts for every country the certified organisations, their training centres and their courses, with the outline of the country. Where there is nobody yet the numbers are 0.</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>Zählt für jedes Land die zertifizierten Organisationen, ihre Schulungszentren und ihre Kurse, mit dem Umriss des Landes. Wo es noch niemanden gibt, sind die Zahlen 0.</translation>
    </message>
    <message>
        <source>countries,count,world,trainers</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>länder,anzahl,welt,schulung</translation>
    </message>
    <message>
        <source>Language of the names (empty: that of QGIS)</source>
        <extracomment>processing/organisations_by_country.py
----------
processing/programme_figures.py
----------
processing/reach.py
----------
processing/user_groups.py</extracomment>
        <translation>Sprache der Namen (leer: die von QGIS)</translation>
    </message>
    <message>
        <source>Reach of certified training</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Reichweite zertifizierter Schulung</translation>
    </message>
    <message>
        <source>Finds for each town how far away the nearest training centre of a certified organisation is, and for each country how many people live farther away than a distance. With languages, only centres count that have upcoming or running courses in them, and the table has a row for each country and language. People are the inhabitants of the towns that GeoNames knows, not those of the country.</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Findet für jeden Ort, wie weit das nächste Schulungszentrum einer zertifizierten Organisation entfernt ist, und für jedes Land, wie viele Menschen weiter als eine bestimmte Entfernung davon leben. Mit Sprachen zählen nur Zentren, die kommende oder laufende Kurse darin haben, und die Tabelle hat eine Zeile für jedes Land und jede Sprache. Gezählt werden die Einwohner der Orte, die GeoNames kennt, nicht die des Landes.</translation>
    </message>
    <message>
        <source>distance,population,accessibility,towns</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>entfernung,bevölkerung,erreichbarkeit,orte</translation>
    </message>
    <message>
        <source>Distance that counts as far</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Entfernung, die als weit gilt</translation>
    </message>
    <message>
        <source>Languages of the training (codes or names, separated by commas)</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Sprachen der Schulung (Codes oder Namen, durch Kommas getrennt)</translation>
    </message>
    <message>
        <source>Country of the towns (code or name)</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Land der Orte (Code oder Name)</translation>
    </message>
    <message>
        <source>Fewest inhabitants of a town</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Mindestzahl der Einwohner eines Orts</translation>
    </message>
    <message>
        <source>Only towns that are farther away</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Nur Orte, die weiter entfernt sind</translation>
    </message>
    <message>
        <source>Towns</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Reach by country</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Reichweite nach Land</translation>
    </message>
    <message>
        <source>Fetches organisations, training centres and courses from the certification programme&apos;s site into the store, and tells what is new. Past courses are fetched once a week, or if you ask for them. Within an hour of the last time nothing is fetched, unless forced.</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Holt Organisationen, Schulungszentren und Kurse von der Website des Zertifizierungsprogramms in den Datenspeicher und sagt, was neu ist. Vergangene Kurse werden einmal in der Woche geholt, oder wenn Sie es verlangen. Innerhalb einer Stunde nach dem letzten Mal wird nichts geholt, wenn es nicht erzwungen wird.</translation>
    </message>
    <message>
        <source>sync,download,update</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>synchronisieren,herunterladen,aktualisieren</translation>
    </message>
    <message>
        <source>Server (empty: as in the options)</source>
        <extracomment>processing/synchronise.py
----------
processing/verify_certificates.py</extracomment>
        <translation>Server (leer: wie in den Optionen)</translation>
    </message>
    <message>
        <source>Also fetch past courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Auch vergangene Kurse holen</translation>
    </message>
    <message>
        <source>Even if the last time was less than an hour ago</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Auch wenn das letzte Mal weniger als eine Stunde her ist</translation>
    </message>
    <message>
        <source>New courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Neue Kurse</translation>
    </message>
    <message>
        <source>Changed courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Geänderte Kurse</translation>
    </message>
    <message>
        <source>Courses that are no longer listed</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Nicht mehr aufgeführte Kurse</translation>
    </message>
    <message>
        <source>Store file</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>The last time was less than an hour ago: nothing was fetched</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Das letzte Mal ist weniger als eine Stunde her: Nichts wurde geholt</translation>
    </message>
    <message>
        <source>A job is under way; wait for its end, or stop it.</source>
        <extracomment>session.py</extracomment>
        <translation>Eine Aufgabe läuft; warten Sie ihr Ende ab oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Starts within 30 days</source>
        <extracomment>style.py</extracomment>
        <translation>Beginnt innerhalb von 30 Tagen</translation>
    </message>
    <message>
        <source>Starts later</source>
        <extracomment>style.py</extracomment>
        <translation>Beginnt später</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>style.py</extracomment>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>style.py</extracomment>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <extracomment>style.py</extracomment>
        <translation>Nicht mehr aufgeführt</translation>
    </message>
    <message>
        <source>With courses to come</source>
        <extracomment>style.py</extracomment>
        <translation>Mit kommenden Kursen</translation>
    </message>
    <message>
        <source>Without courses to come</source>
        <extracomment>style.py</extracomment>
        <translation>Ohne kommende Kurse</translation>
    </message>
    <message>
        <source>Starts today</source>
        <extracomment>style.py</extracomment>
        <translation>Beginnt heute</translation>
    </message>
    <message>
        <source>Starts tomorrow</source>
        <extracomment>style.py</extracomment>
        <translation>Beginnt morgen</translation>
    </message>
    <message>
        <source>Starts in %1 days</source>
        <extracomment>style.py</extracomment>
        <translation>Beginnt in %1 Tagen</translation>
    </message>
    <message>
        <source>Runs until %1</source>
        <extracomment>style.py</extracomment>
        <translation>Läuft bis %1</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>style.py</extracomment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Also here:</source>
        <extracomment>style.py</extracomment>
        <translation>Auch hier:</translation>
    </message>
    <message>
        <source>Upcoming:</source>
        <extracomment>style.py</extracomment>
        <translation>Kommend:</translation>
    </message>
    <message>
        <source>Running:</source>
        <extracomment>style.py</extracomment>
        <translation>Laufend:</translation>
    </message>
    <message>
        <source>Page in the programme</source>
        <extracomment>style.py</extracomment>
        <translation>Seite im Programm</translation>
    </message>
    <message>
        <source>Course type</source>
        <extracomment>style.py</extracomment>
        <translation>Kurstyp</translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>style.py</extracomment>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>style.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Certification</source>
        <extracomment>style.py</extracomment>
        <translation>Zertifizierung</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>desk.py
----------
organisation_text.py
----------
style.py</extracomment>
        <translation>Land</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>style.py</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>style.py</extracomment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <extracomment>style.py</extracomment>
        <translation>Kommend</translation>
    </message>
    <message>
        <source>Location problem</source>
        <extracomment>style.py</extracomment>
        <translation>Standortproblem</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>style.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Located by</source>
        <extracomment>style.py</extracomment>
        <translation>Verortet durch</translation>
    </message>
    <message>
        <source>Number of the organisation</source>
        <extracomment>style.py</extracomment>
        <translation>Nummer der Organisation</translation>
    </message>
    <message>
        <source>Number of the training centre</source>
        <extracomment>style.py</extracomment>
        <translation>Nummer des Schulungszentrums</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <extracomment>style.py</extracomment>
        <translation>Name des Landes</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>organisation_text.py
----------
style.py</extracomment>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>the answer stopped and did not go on within {n} s</source>
        <extracomment>transport.py</extracomment>
        <translation>die Antwort brach ab und ging innerhalb von {n} s nicht weiter</translation>
    </message>
    <message>
        <source>no answer came within {n} s</source>
        <extracomment>transport.py</extracomment>
        <translation>innerhalb von {n} s kam keine Antwort</translation>
    </message>
    <message>
        <source>nothing came within the time that QGIS allows (Settings, Options, Network)</source>
        <extracomment>transport.py</extracomment>
        <translation>innerhalb der Zeit, die QGIS erlaubt (Einstellungen, Optionen, Netzwerk), kam nichts</translation>
    </message>
    <message>
        <source>the answer broke off after {n} of {all} bytes</source>
        <extracomment>transport.py</extracomment>
        <translation>die Antwort brach nach {n} von {all} Bytes ab</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>courses.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Invented courses</source>
        <extracomment>courses.py</extracomment>
        <translation>Erfundene Kurse</translation>
    </message>
    <message>
        <source>Programme figures</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Zahlen des Programms</translation>
    </message>
    <message>
        <source>Counts organisations, training centres and courses of the certification programme by country, with the outline of the country, by year and by language, as far as they are known from what was synchronised. How many took part, how many certificates were issued and what was paid is not known.</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Zählt Organisationen, Schulungszentren und Kurse des Zertifizierungsprogramms nach Land, mit dem Umriss des Landes, nach Jahr und nach Sprache, soweit sie aus dem bekannt sind, was synchronisiert wurde. Wie viele teilnahmen, wie viele Zertifikate ausgestellt wurden und was bezahlt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>statistics,report,count,programme</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>statistik,bericht,anzahl,programm</translation>
    </message>
    <message>
        <source>Distance that counts as within reach</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Entfernung, die als erreichbar gilt</translation>
    </message>
    <message>
        <source>Figures by country</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Zahlen nach Land</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Zahlen nach Jahr</translation>
    </message>
    <message>
        <source>Figures by language</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Zahlen nach Sprache</translation>
    </message>
    <message>
        <source>Certificates</source>
        <extracomment>certificate_export.py
----------
dock.py
----------
fee_forecast.py
----------
fee_table.py
----------
fee_text.py
----------
locator.py
----------
processing/verify_certificates.py</extracomment>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>certificate_list.py</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <extracomment>certificate_list.py</extracomment>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <source>&amp;List…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Liste…</translation>
    </message>
    <message>
        <source>&amp;Folder of PDFs…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Ordner mit PDFs…</translation>
    </message>
    <message>
        <source>From La&amp;yer…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Aus La&amp;yer…</translation>
    </message>
    <message>
        <source>Add as &amp;Layer</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Als &amp;Layer hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Tabellendokument…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>Forget &amp;This…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Dieses vergessen…</translation>
    </message>
    <message>
        <source>Forget &amp;All…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Alle vergessen…</translation>
    </message>
    <message>
        <source>&amp;Copy Id</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Nummer &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Open a List of Certificates</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Liste von Zertifikaten öffnen</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Open a Folder of PDFs</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Ordner mit PDFs öffnen</translation>
    </message>
    <message>
        <source>Several files at once can only be PDFs.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Mehrere Dateien auf einmal können nur PDFs sein.</translation>
    </message>
    <message>
        <source>Save as Spreadsheet</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Als Tabellendokument speichern</translation>
    </message>
    <message>
        <source>Save Report</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Writing results of certificates</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Ergebnisse zu Zertifikaten schreiben</translation>
    </message>
    <message>
        <source>The results were written to {path}</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Die Ergebnisse wurden nach {path} geschrieben</translation>
    </message>
    <message>
        <source>Remove all checks of {id} from this computer? Files that you exported stay.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Alle Prüfungen von {id} von diesem Computer entfernen? Dateien, die Sie exportiert haben, bleiben.</translation>
    </message>
    <message>
        <source>Remove all checks of certificates, and what was asked, from this computer? Files that you exported stay.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Alle Prüfungen von Zertifikaten, und wonach gefragt wurde, von diesem Computer entfernen? Dateien, die Sie exportiert haben, bleiben.</translation>
    </message>
    <message>
        <source>The layer {name} is not in the project: open the project with it to go on.</source>
        <extracomment>certificate_question.py</extracomment>
        <translation>Der Layer {name} ist nicht im Projekt: Öffnen Sie das Projekt mit ihm, um fortzufahren.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>certificate_table.py</extracomment>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>certificate_table.py
----------
certificate_text.py</extracomment>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
dossier_text.py
----------
fee_forecast.py</extracomment>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>certificate_table.py
----------
certificate_text.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>On record</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Verzeichnet</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No record</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>the site has no such certificate; it does not say whether it was withdrawn, deleted with its course, or never issued</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>die Website hat kein solches Zertifikat; sie sagt nicht, ob es zurückgezogen, mit seinem Kurs gelöscht oder nie ausgestellt wurde</translation>
    </message>
    <message>
        <source>the site has no such certificate; it does not say whether it was withdrawn, deleted with its organisation, or never issued</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>die Website hat kein solches Zertifikat; sie sagt nicht, ob es zurückgezogen, mit seiner Organisation gelöscht oder nie ausgestellt wurde</translation>
    </message>
    <message>
        <source>the site says that its validity has expired</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>die Website sagt, dass seine Gültigkeit abgelaufen ist</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>not asked, for the site could not be reached several times in a row before</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>nicht gefragt, denn die Website war davor mehrmals nacheinander nicht zu erreichen</translation>
    </message>
    <message>
        <source>no id of a certificate, such as QGIS-12</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>keine Nummer eines Zertifikats, wie QGIS-12</translation>
    </message>
    <message>
        <source>match</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>close: look yourself</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>ähnlich: sehen Sie selbst nach</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>anders</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>dates</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>sent back with remarks</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>mit Anmerkungen zurückgegeben</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>When it was checked before, this id was somebody else&apos;s: ids are used again.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Bei einer früheren Prüfung gehörte diese Nummer jemand anderem: Nummern werden wiederverwendet.</translation>
    </message>
    <message>
        <source>It was on record on {day}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Es war am {day} verzeichnet.</translation>
    </message>
    <message>
        <source>The organisation is not certified now: {state}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Die Organisation ist jetzt nicht zertifiziert: {state}.</translation>
    </message>
    <message>
        <source>of an organisation</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>einer Organisation</translation>
    </message>
    <message>
        <source>of an attendee</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>einer teilnehmenden Person</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Expected name</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Erwarteter Name</translation>
    </message>
    <message>
        <source>Printed otherwise</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Anders gedruckt</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Asked of</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Gefragt bei</translation>
    </message>
    <message>
        <source>SHA-256 of the page</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>SHA-256 der Seite</translation>
    </message>
    <message>
        <source>Checked before</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Früher geprüft</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <extracomment>certificates.py</extracomment>
        <translation>Zertifikate prüfen</translation>
    </message>
    <message>
        <source>Only ids are sent, to the programme&apos;s site. What it says is kept on this computer.</source>
        <extracomment>certificates.py</extracomment>
        <translation>Gesendet werden nur Nummern, an die Website des Programms. Was sie sagt, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Reading what was checked before</source>
        <extracomment>certificates.py</extracomment>
        <translation>Frühere Prüfungen lesen</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>certificates.py</extracomment>
        <translation>abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n certificate(s); “Go On” asks for the rest, also another day</source>
        <extracomment>certificates.py</extracomment>
        <translation>
            <numerusform>abgebrochen nach %n Zertifikat; „Fortfahren“ fragt nach den übrigen, auch an einem anderen Tag</numerusform>
            <numerusform>abgebrochen nach %n Zertifikaten; „Fortfahren“ fragt nach den übrigen, auch an einem anderen Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} checked</source>
        <extracomment>certificates.py</extracomment>
        <translation>{n} von {all} geprüft</translation>
    </message>
    <message>
        <source>{done}, about {time} left</source>
        <extracomment>certificates.py</extracomment>
        <translation>{done}, noch etwa {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <extracomment>certificates.py
----------
fees.py</extracomment>
        <translation>
            <numerusform>%n Zertifikat</numerusform>
            <numerusform>%n Zertifikate</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, as known from before</source>
        <extracomment>certificates.py</extracomment>
        <translation>{what}, wie von früher bekannt</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>certificates.py
----------
fee_attendees.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>The verdict of the last check of a certificate on this computer: &apos;on record&apos;, &apos;valid&apos;, &apos;expired&apos;, &apos;no record&apos;, or &apos;unknown&apos;, also where it was never checked. An id alone is an attendee&apos;s; a link to an organisation&apos;s certificate says so. The site is not asked.</source>
        <extracomment>expressions.py</extracomment>
        <translation>Das Ergebnis der letzten Prüfung eines Zertifikats auf diesem Computer: &apos;on record&apos; (verzeichnet), &apos;valid&apos; (gültig), &apos;expired&apos; (abgelaufen), &apos;no record&apos; (kein Eintrag) oder &apos;unknown&apos; (unbekannt), auch wo nie geprüft wurde. Eine Nummer allein ist die einer teilnehmenden Person; ein Link auf das Zertifikat einer Organisation sagt das selbst. Die Website wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Check {id}</source>
        <extracomment>locator.py</extracomment>
        <translation>{id} prüfen</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>locator.py</extracomment>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Remove the store file with all courses, their history, stars, notes, saved searches and checks of certificates?</source>
        <extracomment>options.py</extracomment>
        <translation>Den Datenspeicher mit allen Kursen, ihrer Geschichte, Sternen, Notizen, gespeicherten Suchen und Prüfungen von Zertifikaten entfernen?</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Zertifikate prüfen</translation>
    </message>
    <message>
        <source>Asks the certification programme&apos;s site for each certificate of a layer or a table, and adds what it says: on record, no record or unknown for attendees; valid, expired, no record or unknown for organisations; with the reason, the time, course, organisation and dates. The site does not say why it has no record. Two ids are asked for in a second, each once; a run that was stopped goes on where it was if it is started again. Names that are expected are compared on this computer and are not sent. Offline, the last check of each is told.</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Fragt die Website des Zertifizierungsprogramms nach jedem Zertifikat eines Layers oder einer Tabelle und fügt hinzu, was sie sagt: „on record“ (verzeichnet), „no record“ (kein Eintrag) oder „unknown“ (unbekannt) bei Teilnehmenden; „valid“ (gültig), „expired“ (abgelaufen), „no record“ oder „unknown“ bei Organisationen; mit Grund, Zeit, Kurs, Organisation und Termin. Die Website sagt nicht, warum sie keinen Eintrag hat. Nach zwei Nummern wird in der Sekunde gefragt, nach jeder einmal; ein abgebrochener Lauf geht weiter, wo er war, wenn er erneut gestartet wird. Erwartete Namen werden auf diesem Computer verglichen und nicht gesendet. Ohne Netzwerk wird die letzte Prüfung von jedem genannt.</translation>
    </message>
    <message>
        <source>certificate,diploma,check,validity,attendee</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Zertifikat,Urkunde,prüfen,Gültigkeit,Teilnehmende</translation>
    </message>
    <message>
        <source>of attendees</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>von Teilnehmenden</translation>
    </message>
    <message>
        <source>of organisations</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>von Organisationen</translation>
    </message>
    <message>
        <source>Layer or table</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Layer oder Tabelle</translation>
    </message>
    <message>
        <source>Field of the ids</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Feld mit den Nummern</translation>
    </message>
    <message>
        <source>Field of the names that are expected</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Feld mit den erwarteten Namen</translation>
    </message>
    <message>
        <source>An id alone is that</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Eine Nummer allein ist eine</translation>
    </message>
    <message>
        <source>Days for which an earlier answer is good enough</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Tage, für die eine frühere Antwort genügt</translation>
    </message>
    <message>
        <source>Do not ask the site: tell the last check of each</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Die Website nicht fragen: die letzte Prüfung von jedem nennen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Nicht bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>Going on: %n were answered before</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>
            <numerusform>Fortgesetzt: %n wurde schon beantwortet</numerusform>
            <numerusform>Fortgesetzt: %n wurden schon beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped, nothing was changed</source>
        <extracomment>session.py</extracomment>
        <translation>abgebrochen, nichts wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <extracomment>text.py</extracomment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>text.py</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>My Organisation</source>
        <extracomment>dock.py</extracomment>
        <translation>Meine Organisation</translation>
    </message>
    <message>
        <source>Which organisation is yours?</source>
        <extracomment>organisation.py</extracomment>
        <translation>Welche Organisation ist Ihre?</translation>
    </message>
    <message>
        <source>There are no courses yet: synchronise on the tab “Courses” first.</source>
        <extracomment>store_page.py</extracomment>
        <translation>Es gibt noch keine Kurse: Synchronisieren Sie zuerst auf dem Reiter „Kurse“.</translation>
    </message>
    <message>
        <source>Choose your organisation above. How it stands is shown without a login.</source>
        <extracomment>organisation.py</extracomment>
        <translation>Wählen Sie oben Ihre Organisation. Wie es um sie steht, wird ohne Anmeldung angezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming</source>
        <extracomment>organisation.py
----------
organisation_text.py</extracomment>
        <translation>
            <numerusform>%n kommender</numerusform>
            <numerusform>%n kommende</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend</source>
        <extracomment>organisation.py</extracomment>
        <translation>Zu beheben</translation>
    </message>
    <message>
        <source>nothing odd</source>
        <extracomment>organisation.py</extracomment>
        <translation>nichts Auffälliges</translation>
    </message>
    <message>
        <source>Next courses</source>
        <extracomment>organisation.py</extracomment>
        <translation>Nächste Kurse</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>desk_review.py
----------
organisation.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Checking the organisation&apos;s certificate</source>
        <extracomment>organisation.py</extracomment>
        <translation>Zertifikat der Organisation prüfen</translation>
    </message>
    <message>
        <source>certified</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>zertifiziert</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no point on the map</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>kein Punkt auf der Karte</translation>
    </message>
    <message>
        <source>point that is not on the earth</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Punkt, der nicht auf der Erde liegt</translation>
    </message>
    <message>
        <source>point at 0, 0</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Punkt bei 0, 0</translation>
    </message>
    <message>
        <source>point outside the country</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Punkt außerhalb des Landes</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>no language</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>keine Sprache</translation>
    </message>
    <message>
        <source>language that is not understood</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Sprache, die nicht verstanden wird</translation>
    </message>
    <message>
        <source>convener without a name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Kursleitung ohne Namen</translation>
    </message>
    <message>
        <source>course type with a blank or too long name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Kurstyp mit leerem oder zu langem Namen</translation>
    </message>
    <message>
        <source>entered more than once</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>mehrfach eingetragen</translation>
    </message>
    <message>
        <source>name that is another&apos;s, too</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Name, den noch jemand trägt</translation>
    </message>
    <message>
        <source>website that cannot be opened</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Website, die sich nicht öffnen lässt</translation>
    </message>
    <message>
        <source>e-mail address that cannot be one</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>E-Mail-Adresse, die keine sein kann</translation>
    </message>
    <message>
        <source>public, but not certified</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>öffentlich, aber nicht zertifiziert</translation>
    </message>
    <message>
        <source>no course to come</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>kein kommender Kurs</translation>
    </message>
    <message>
        <source>not found by those who search</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>für Suchende unauffindbar</translation>
    </message>
    <message>
        <source>odd</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>auffällig</translation>
    </message>
    <message>
        <source>{state}, at least since {day}</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>{state}, mindestens seit {day}</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <extracomment>dossier_panel.py
----------
organisation_text.py</extracomment>
        <translation>{state}, seit {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>
            <numerusform>%n laufender</numerusform>
            <numerusform>%n laufende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>
            <numerusform>%n vergangener</numerusform>
            <numerusform>%n vergangene</numerusform>
        </translation>
    </message>
    <message>
        <source>{id}: not checked yet</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>{id}: noch nicht geprüft</translation>
    </message>
    <message>
        <source>Its certificate turned: the last time it was “{verdict}”.</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Ihr Zertifikat hat sich geändert: Beim letzten Mal war es „{verdict}“.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Before that</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Bears the name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Trägt den Namen</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>the site has this certificate under the name of another organisation</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>die Website führt dieses Zertifikat unter dem Namen einer anderen Organisation</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>details.py</extracomment>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Instruction hours</source>
        <extracomment>details.py</extracomment>
        <translation>Unterrichtsstunden</translation>
    </message>
    <message>
        <source>Website of the course</source>
        <extracomment>details.py</extracomment>
        <translation>Website des Kurses</translation>
    </message>
    <message>
        <source>The name on record is not the one that was expected.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Der verzeichnete Name ist nicht der erwartete.</translation>
    </message>
    <message>
        <source>not the same: ask the site</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>nicht derselbe: bei der Website nachfragen</translation>
    </message>
    <message>
        <source>not compared</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>Not found on the PDF as it is on record: {what}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Im PDF nicht so gefunden, wie es verzeichnet ist: {what}.</translation>
    </message>
    <message>
        <source>Invented certificates, such as QGIS-3: nothing is sent.</source>
        <extracomment>certificates.py</extracomment>
        <translation>Erfundene Zertifikate, etwa QGIS-3: Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The name on record must be compared by somebody.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Der Name im Verzeichnis muss von jemandem verglichen werden.</translation>
    </message>
    <message>
        <source>A year without a change is over: the site refuses it.</source>
        <extracomment>desk.py</extracomment>
        <translation>Ein Jahr ohne Änderung ist um: Die Site lehnt sie ab.</translation>
    </message>
    <message numerus="yes">
        <source>The site refuses it in %n day(s), for nobody changed it within a year.</source>
        <extracomment>desk.py</extracomment>
        <translation>
            <numerusform>Die Site lehnt sie in %n Tag ab, denn seit einem Jahr hat niemand sie geändert.</numerusform>
            <numerusform>Die Site lehnt sie in %n Tagen ab, denn seit einem Jahr hat niemand sie geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>desk.py</extracomment>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>not on the site&apos;s list</source>
        <extracomment>desk.py</extracomment>
        <translation>nicht auf der Liste der Site</translation>
    </message>
    <message>
        <source>none: the PSC decides</source>
        <extracomment>desk.py</extracomment>
        <translation>keine: Das PSC entscheidet</translation>
    </message>
    <message>
        <source>On the site</source>
        <extracomment>desk.py</extracomment>
        <translation>Auf der Site</translation>
    </message>
    <message>
        <source>User group</source>
        <extracomment>desk.py
----------
style.py</extracomment>
        <translation>Anwendergruppe</translation>
    </message>
    <message>
        <source>There is no dossier of it here yet: import the one that you were sent, or begin an empty one.</source>
        <extracomment>desk.py</extracomment>
        <translation>Hier gibt es dazu noch kein Dossier: Importieren Sie das, das Sie bekommen haben, oder beginnen Sie ein leeres.</translation>
    </message>
    <message>
        <source>&amp;Import Dossier…</source>
        <extracomment>desk.py</extracomment>
        <translation>Dossier &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export Dossier…</source>
        <extracomment>desk.py</extracomment>
        <translation>Dossier &amp;exportieren…</translation>
    </message>
    <message>
        <source>Show in &amp;Applications</source>
        <extracomment>desk.py</extracomment>
        <translation>In den &amp;Bewerbungen zeigen</translation>
    </message>
    <message>
        <source>Export &amp;Due Dates…</source>
        <extracomment>desk.py</extracomment>
        <translation>&amp;Fälligkeiten exportieren…</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <extracomment>desk.py</extracomment>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>What waits is on the site&apos;s list: synchronise on the tab “Courses” first. A dossier that somebody sent to you can be imported before.</source>
        <extracomment>desk.py</extracomment>
        <translation>Was wartet, steht auf der Liste der Site: Synchronisieren Sie zuerst auf dem Reiter „Kurse“. Ein Dossier, das Ihnen jemand geschickt hat, kann vorher importiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>Waits %n day(s)</source>
        <extracomment>desk.py</extracomment>
        <translation>
            <numerusform>Wartet seit %n Tag</numerusform>
            <numerusform>Wartet seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no user group</source>
        <extracomment>desk.py</extracomment>
        <translation>keine Anwendergruppe</translation>
    </message>
    <message>
        <source>Opinion due on {day}</source>
        <extracomment>desk.py</extracomment>
        <translation>Stellungnahme fällig am {day}</translation>
    </message>
    <message>
        <source>It waits on the site.</source>
        <extracomment>desk.py</extracomment>
        <translation>Sie wartet auf der Site.</translation>
    </message>
    <message>
        <source>Review…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Score the selected material</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Das gewählte Material benoten</translation>
    </message>
    <message>
        <source>Opinion…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Stellungnahme…</translation>
    </message>
    <message>
        <source>Give the opinion of a member</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Die Stellungnahme eines Mitglieds abgeben</translation>
    </message>
    <message>
        <source>Conflict of Interest…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Interessenkonflikt…</translation>
    </message>
    <message>
        <source>Record that the applicant is the user group or a reviewer</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Festhalten, dass die Anwendergruppe oder eine prüfende Person selbst Bewerberin ist</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the file or the link of the selected entry</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>Datei oder Link des gewählten Eintrags öffnen</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the selected review, opinion or conflict; the history keeps it</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Die gewählte Bewertung, Stellungnahme oder den Konflikt zurücknehmen; der Verlauf behält sie</translation>
    </message>
    <message>
        <source>Double-click a material to score it.</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Doppelklicken Sie auf ein Material, um es zu benoten.</translation>
    </message>
    <message>
        <source>Materials: {n} of {all} reviewed</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Materialien: {n} von {all} bewertet</translation>
    </message>
    <message>
        <source>Mean: {scores}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Mittel: {scores}</translation>
    </message>
    <message>
        <source>Add what you were sent, among the applications…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Fügen Sie hinzu, was Sie bekommen haben, bei den Bewerbungen…</translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n dafür</numerusform>
            <numerusform>%n dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n dagegen</numerusform>
            <numerusform>%n dagegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n Enthaltung</numerusform>
            <numerusform>%n Enthaltungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opinions: {counts}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Stellungnahmen: {counts}</translation>
    </message>
    <message>
        <source>Add an opinion…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Stellungnahme hinzufügen…</translation>
    </message>
    <message>
        <source>Conflicts of interest: {n}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Interessenkonflikte: {n}</translation>
    </message>
    <message>
        <source>Record a conflict…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Konflikt festhalten…</translation>
    </message>
    <message>
        <source>Contributions to QGIS</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>Beiträge zu QGIS</translation>
    </message>
    <message>
        <source>Add Review</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Bewertung hinzufügen</translation>
    </message>
    <message>
        <source>From 1 (poor) to 5 (excellent)</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Von 1 (schlecht) bis 5 (ausgezeichnet)</translation>
    </message>
    <message>
        <source>Opinion of a member</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Stellungnahme eines Mitglieds</translation>
    </message>
    <message>
        <source>Add Opinion</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Stellungnahme hinzufügen</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <extracomment>desk_review.py
----------
dossier_text.py</extracomment>
        <translation>Interessenkonflikt</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Another user group is asked then, or the PSC decides.</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Dann wird eine andere Anwendergruppe gefragt, oder das PSC entscheidet.</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>dock.py
----------
programme.py</extracomment>
        <translation>Programm</translation>
    </message>
    <message>
        <source>&amp;Contribution…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>&amp;Beitrag…</translation>
    </message>
    <message>
        <source>Co&amp;urse…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>&amp;Kurs…</translation>
    </message>
    <message>
        <source>&amp;Material of a Course…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>&amp;Material eines Kurses…</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the selected entry</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Den gewählten Eintrag ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected entry; the history keeps it</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Den gewählten Eintrag entfernen; der Verlauf behält ihn</translation>
    </message>
    <message>
        <source>Double-click a line to fill or change it. Files can be dropped on a course.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Doppelklicken Sie auf eine Zeile, um sie auszufüllen oder zu ändern. Dateien können auf einen Kurs gezogen werden.</translation>
    </message>
    <message>
        <source>Courses and their materials</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Kurse und ihre Materialien</translation>
    </message>
    <message>
        <source>Add a course…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Kurs hinzufügen…</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Add a material…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Material hinzufügen…</translation>
    </message>
    <message>
        <source>New contribution</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>New course</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Neuer Kurs</translation>
    </message>
    <message>
        <source>New material</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Neues Material</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Ändern: {entry}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove the course “{course}” with its {n} materials? The history keeps them.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Den Kurs „{course}“ mit seinen {n} Materialien entfernen? Der Verlauf behält sie.</translation>
    </message>
    <message>
        <source>Add a course first: the files are its materials.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Fügen Sie zuerst einen Kurs hinzu: Die Dateien sind seine Materialien.</translation>
    </message>
    <message>
        <source>Export the Application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Bewerbung exportieren</translation>
    </message>
    <message>
        <source>Page for reviewers</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Seite für Prüfende</translation>
    </message>
    <message>
        <source>Exporting an application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Eine Bewerbung wird exportiert</translation>
    </message>
    <message>
        <source>The application was written to {path}</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Die Bewerbung wurde nach {path} geschrieben</translation>
    </message>
    <message>
        <source>Import an Application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Bewerbung importieren</translation>
    </message>
    <message>
        <source>Importing an application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Eine Bewerbung wird importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n Eintrag importiert</numerusform>
            <numerusform>%n Einträge importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n schon bekannt</numerusform>
            <numerusform>%n schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): what is here stays</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n Konflikt: Was hier ist, bleibt</numerusform>
            <numerusform>%n Konflikte: Was hier ist, bleibt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Due Dates</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Fälligkeiten exportieren</translation>
    </message>
    <message>
        <source>Exporting due dates</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Fälligkeiten werden exportiert</translation>
    </message>
    <message>
        <source>The due dates were written to {path}</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Die Fälligkeiten wurden nach {path} geschrieben</translation>
    </message>
    <message>
        <source>{move} ({role})…</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>{move} ({role})…</translation>
    </message>
    <message numerus="yes">
        <source>It is not complete: %n thing(s) missing.</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>
            <numerusform>Sie ist nicht vollständig: %n Punkt fehlt.</numerusform>
            <numerusform>Sie ist nicht vollständig: %n Punkte fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{move}: {organisation}? It stays in the history, and cannot be taken back.</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>{move}: {organisation}? Es bleibt im Verlauf und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>{group}: opinion due on {day}</source>
        <extracomment>dossier_moves.py
----------
dossier_panel.py</extracomment>
        <translation>{group}: Stellungnahme fällig am {day}</translation>
    </message>
    <message>
        <source>hand it in on the website, which is being opened</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>reichen Sie sie auf der Website ein, die gerade geöffnet wird</translation>
    </message>
    <message>
        <source>The application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Die Bewerbung</translation>
    </message>
    <message>
        <source>Checking an application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Eine Bewerbung wird geprüft</translation>
    </message>
    <message>
        <source>No user group in the country: the applicant is advised to found one.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Keine Anwendergruppe im Land: Es wird geraten, eine zu gründen.</translation>
    </message>
    <message>
        <source>Conflict of interest: another group, or the PSC, is asked.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Interessenkonflikt: Eine andere Gruppe oder das PSC wird gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>
            <numerusform>%n Punkt fehlt</numerusform>
            <numerusform>%n Punkte fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: nothing is missing</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Vollständig: Nichts fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n weak</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>
            <numerusform>%n schwach</numerusform>
            <numerusform>%n schwach</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The form is not finished: add what is in it, or cancel it.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Das Formular ist nicht fertig: Fügen Sie hinzu, was darin steht, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>Reading files for an application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Dateien einer Bewerbung werden gelesen</translation>
    </message>
    <message>
        <source>Development and commits</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Entwicklung und Commits</translation>
    </message>
    <message>
        <source>Documentation and training materials</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Dokumentation und Schulungsunterlagen</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Erweiterungen</translation>
    </message>
    <message>
        <source>Bug reports</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Fehlermeldungen</translation>
    </message>
    <message>
        <source>Sponsorship of new features</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Finanzierung neuer Funktionen</translation>
    </message>
    <message>
        <source>Financial support and grants</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Finanzielle Unterstützung und Spenden</translation>
    </message>
    <message>
        <source>Involvement in a QGIS user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Mitwirkung in einer QGIS-Anwendergruppe</translation>
    </message>
    <message>
        <source>Published QGIS courseware</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Veröffentlichtes QGIS-Kursmaterial</translation>
    </message>
    <message>
        <source>QGIS books</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>QGIS-Bücher</translation>
    </message>
    <message>
        <source>Lectures</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Abstains</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Enthaltung</translation>
    </message>
    <message>
        <source>The applicant is the user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Die Anwendergruppe bewirbt sich selbst</translation>
    </message>
    <message>
        <source>The applicant is a reviewer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Eine prüfende Person bewirbt sich selbst</translation>
    </message>
    <message>
        <source>applicant</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Bewerber</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Prüfende</translation>
    </message>
    <message>
        <source>user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Anwendergruppe</translation>
    </message>
    <message>
        <source>PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>PSC</translation>
    </message>
    <message>
        <source>the site</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>die Site</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Richtigkeit</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Eingereicht</translation>
    </message>
    <message>
        <source>In initial review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>In erster Prüfung</translation>
    </message>
    <message>
        <source>With the user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Bei der Anwendergruppe</translation>
    </message>
    <message>
        <source>With the PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Beim PSC</translation>
    </message>
    <message>
        <source>Certified</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Zertifiziert</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Sent back</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Re-applied</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Erneut eingereicht</translation>
    </message>
    <message>
        <source>Submit</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Begin Initial Review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Erste Prüfung beginnen</translation>
    </message>
    <message>
        <source>Ask the User Group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Anwendergruppe fragen</translation>
    </message>
    <message>
        <source>Hand On to the PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>An das PSC weitergeben</translation>
    </message>
    <message>
        <source>Certify</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Zertifizieren</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Send Back</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Erneut bewerben</translation>
    </message>
    <message>
        <source>Nothing is sent: the programme&apos;s website is opened, where the application is handed in.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Nichts wird gesendet: Die Website des Programms wird geöffnet, auf der die Bewerbung eingereicht wird.</translation>
    </message>
    <message>
        <source>The materials are looked at first.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Zuerst werden die Materialien angesehen.</translation>
    </message>
    <message>
        <source>The group has one month to give its opinion.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Die Gruppe hat einen Monat Zeit für ihre Stellungnahme.</translation>
    </message>
    <message>
        <source>The Project Steering Committee (PSC) decides.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Das Project Steering Committee (PSC) entscheidet.</translation>
    </message>
    <message>
        <source>The contributions are published from then on.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Die Beiträge werden von da an veröffentlicht.</translation>
    </message>
    <message>
        <source>The applicant is told why.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Der Grund wird mitgeteilt.</translation>
    </message>
    <message>
        <source>The applicant is told what to mend.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Was zu verbessern ist, wird mitgeteilt.</translation>
    </message>
    <message>
        <source>The application ends; one can apply again.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Die Bewerbung endet; man kann sich erneut bewerben.</translation>
    </message>
    <message>
        <source>The application begins again, with all that is in it.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Die Bewerbung beginnt von neuem, mit allem, was darin ist.</translation>
    </message>
    <message>
        <source>at least one</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>mindestens einer</translation>
    </message>
    <message>
        <source>none within the last two years</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>keiner in den letzten zwei Jahren</translation>
    </message>
    <message>
        <source>no link</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>kein Link</translation>
    </message>
    <message>
        <source>lectures</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>exercises</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>QGIS version is not told</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>QGIS-Version ist nicht angegeben</translation>
    </message>
    <message>
        <source>made for an old QGIS</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>für ein altes QGIS gemacht</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>the file is not on this computer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>die Datei ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>fehlt: {what}</translation>
    </message>
    <message>
        <source>weak: {what}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>schwach: {what}</translation>
    </message>
    <message>
        <source>for QGIS {version}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>für QGIS {version}</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>dossier_text.py
----------
style.py</extracomment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Material</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Material</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Stellungnahme</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>zählt nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>dossiers.py</extracomment>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>dossiers.py</extracomment>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Show &amp;Hidden Entries in the History</source>
        <extracomment>dossiers.py</extracomment>
        <translation>&amp;Verborgene Einträge im Verlauf zeigen</translation>
    </message>
    <message>
        <source>What an organisation has contributed to QGIS, and the materials of its courses: an application has both.

Prepare it here, see what is missing, and hand it in on the programme&apos;s website. All of it stays on this computer.</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Was eine Organisation zu QGIS beigetragen hat, und die Materialien ihrer Kurse: Eine Bewerbung hat beides.

Bereiten Sie sie hier vor, sehen Sie, was fehlt, und reichen Sie sie auf der Website des Programms ein. Alles davon bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>New application</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Neue Bewerbung</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>An organisation of the list, or a name and its country.</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Eine Organisation der Liste, oder ein Name und sein Land.</translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>surname</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>hint</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>mended</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>behoben</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Feld</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>fee_attendees.py
----------
fee_table.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>What to Do</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>In the Clean List</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>In der sauberen Liste</translation>
    </message>
    <message>
        <source>&amp;Save Clean List…</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>&amp;Saubere Liste speichern…</translation>
    </message>
    <message>
        <source>Save Clean List</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Saubere Liste speichern</translation>
    </message>
    <message>
        <source>Choose a list, or drop it here: first name, surname, e-mail in each line. Nothing of it is sent or kept.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Wählen Sie eine Liste oder ziehen Sie sie hierher: Vorname, Nachname, E-Mail in jeder Zeile. Nichts davon wird gesendet oder behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flaw(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Their certificates cost {amount}, {price} each.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Ihre Zertifikate kosten {amount}, je {price}.</translation>
    </message>
    <message>
        <source>The credit in the books suffices: {amount}.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Das Guthaben in den Büchern reicht: {amount}.</translation>
    </message>
    <message>
        <source>The credit in the books does not suffice: {amount}.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Das Guthaben in den Büchern reicht nicht: {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>The clean list would have %n attendee(s).</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>Die saubere Liste hätte %n Person.</numerusform>
            <numerusform>Die saubere Liste hätte %n Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) written to {path}</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n Person nach {path} geschrieben</numerusform>
            <numerusform>%n Personen nach {path} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Price (EUR)</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Preis (EUR)</translation>
    </message>
    <message>
        <source>Amount (EUR)</source>
        <extracomment>fee_forecast.py
----------
fee_table.py</extracomment>
        <translation>Betrag (EUR)</translation>
    </message>
    <message>
        <source>Total (EUR)</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Summe (EUR)</translation>
    </message>
    <message>
        <source>when a course starts</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>wenn ein Kurs beginnt</translation>
    </message>
    <message>
        <source>at the end of that month</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>am Ende jenes Monats</translation>
    </message>
    <message numerus="yes">
        <source>Total: {amount} for %n course(s). Nothing is booked by this.
If a course has another number of attendees, type it into its row.</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>
            <numerusform>Summe: {amount} für %n Kurs. Dadurch wird nichts gebucht.
Hat ein Kurs eine andere Zahl von Personen, tragen Sie sie in seine Zeile ein.</numerusform>
            <numerusform>Summe: {amount} für %n Kurse. Dadurch wird nichts gebucht.
Hat ein Kurs eine andere Zahl von Personen, tragen Sie sie in seine Zeile ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>No courses are to come in this time.</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>In dieser Zeit sind keine Kurse zu erwarten.</translation>
    </message>
    <message>
        <source>All organisations that have bookings</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Alle Organisationen mit Buchungen</translation>
    </message>
    <message>
        <source>&amp;Book It Again</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>&amp;Noch einmal buchen</translation>
    </message>
    <message>
        <source>It can be taken back by its opposite only, not deleted.</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Es kann nur durch sein Gegenteil zurückgenommen, nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>none of these</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>keiner von diesen</translation>
    </message>
    <message>
        <source>{n} × {price} = {amount}, at the price of that day</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>{n} × {price} = {amount}, zum Preis jenes Tages</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>SEPA transfer</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>SEPA-Überweisung</translation>
    </message>
    <message>
        <source>the oldest charge that is open</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>die älteste offene Belastung</translation>
    </message>
    <message>
        <source>{booking}; open: {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>{booking}; offen: {amount}</translation>
    </message>
    <message>
        <source>understood as {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>verstanden als {amount}</translation>
    </message>
    <message>
        <source>in euro</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>in Euro</translation>
    </message>
    <message>
        <source>Its opposite will be booked today: {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Heute wird das Gegenteil gebucht: {amount}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>{path} kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>page to read or print (HTML)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>Seite zum Lesen oder Drucken (HTML)</translation>
    </message>
    <message>
        <source>for spreadsheets (CSV)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>für Tabellenkalkulationen (CSV)</translation>
    </message>
    <message>
        <source>page to print (HTML)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>Seite zum Drucken (HTML)</translation>
    </message>
    <message>
        <source>text for an e-mail</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>Text für eine E-Mail</translation>
    </message>
    <message>
        <source>what is due: {amount}</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>was fällig ist: {amount}</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>fee_table.py
----------
style.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Balance (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Saldo (EUR)</translation>
    </message>
    <message>
        <source>Open (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Offen (EUR)</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Charged (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Belastet (EUR)</translation>
    </message>
    <message>
        <source>Paid (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Bezahlt (EUR)</translation>
    </message>
    <message>
        <source>Last Booking</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Letzte Buchung</translation>
    </message>
    <message>
        <source>EUR {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>EUR {amount}</translation>
    </message>
    <message>
        <source>Due: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Fällig: {amount}</translation>
    </message>
    <message>
        <source>Credit: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Guthaben: {amount}</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Payment by card</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Zahlung mit Karte</translation>
    </message>
    <message>
        <source>Payment by SEPA transfer</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Zahlung mit SEPA-Überweisung</translation>
    </message>
    <message>
        <source>Correction of no. {booking}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Berichtigung von Nr. {booking}</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Übertrag</translation>
    </message>
    <message>
        <source>corrected by no. {booking}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>berichtigt durch Nr. {booking}</translation>
    </message>
    <message>
        <source>No. {id}, {day}: {what}, {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Nr. {id}, {day}: {what}, {amount}</translation>
    </message>
    <message>
        <source>{n} × {price}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>{n} × {price}</translation>
    </message>
    <message>
        <source>Not yet paid: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Noch nicht bezahlt: {amount}</translation>
    </message>
    <message>
        <source>Still credit: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Noch Guthaben: {amount}</translation>
    </message>
    <message>
        <source>It no longer counts: no. {booking} is its opposite.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Sie zählt nicht mehr: Nr. {booking} ist ihr Gegenteil.</translation>
    </message>
    <message>
        <source>Booked as no. {id}: {amount} credited. {balance}.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Gebucht als Nr. {id}: {amount} gutgeschrieben. {balance}.</translation>
    </message>
    <message>
        <source>Booked as no. {id}: {amount} owed. {balance}.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Gebucht als Nr. {id}: {amount} geschuldet. {balance}.</translation>
    </message>
    <message>
        <source>Check an &amp;Attendee List…</source>
        <extracomment>fees.py</extracomment>
        <translation>&amp;Liste von Personen prüfen…</translation>
    </message>
    <message>
        <source>Payment &amp;Note…</source>
        <extracomment>fees.py</extracomment>
        <translation>&amp;Zahlungszettel…</translation>
    </message>
    <message>
        <source>All with bookings</source>
        <extracomment>fees.py</extracomment>
        <translation>Alle mit Buchungen</translation>
    </message>
    <message>
        <source>A certificate costs {amount} today.</source>
        <extracomment>fees.py</extracomment>
        <translation>Ein Zertifikat kostet heute {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) with bookings</source>
        <extracomment>fees.py</extracomment>
        <translation>
            <numerusform>%n Organisation mit Buchungen</numerusform>
            <numerusform>%n Organisationen mit Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked yet</source>
        <extracomment>fees.py</extracomment>
        <translation>Noch ist nichts gebucht</translation>
    </message>
    <message>
        <source>Choose an organisation above to book something.</source>
        <extracomment>fees.py</extracomment>
        <translation>Wählen Sie oben eine Organisation, um etwas zu buchen.</translation>
    </message>
    <message>
        <source>{charged} charged, {paid} paid.</source>
        <extracomment>fees.py</extracomment>
        <translation>{charged} belastet, {paid} bezahlt.</translation>
    </message>
    <message>
        <source>Nothing is booked yet.</source>
        <extracomment>fees.py</extracomment>
        <translation>Noch ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Record a &amp;Payment…</source>
        <extracomment>fees.py</extracomment>
        <translation>&amp;Zahlung festhalten…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <extracomment>fees.py</extracomment>
        <translation>&amp;Berichtigen…</translation>
    </message>
    <message>
        <source>Bookings cannot be deleted</source>
        <extracomment>fees.py</extracomment>
        <translation>Buchungen können nicht gelöscht werden</translation>
    </message>
    <message>
        <source>User groups</source>
        <extracomment>processing/user_groups.py
----------
programme_layers.py
----------
style.py</extracomment>
        <translation>Anwendergruppen</translation>
    </message>
    <message>
        <source>Makes a layer of the QGIS user groups as the QGIS website lists them, each where its country&apos;s name goes on a map, and a layer of the countries that have none, with the certified organisations there. Groups of the whole world have no place.</source>
        <extracomment>processing/user_groups.py</extracomment>
        <translation>Erzeugt einen Layer der QGIS-Anwendergruppen, wie die QGIS-Website sie nennt, jede dort, wo auf einer Karte der Name ihres Landes steht, und einen Layer der Länder, die keine haben, mit den zertifizierten Organisationen dort. Gruppen der ganzen Welt haben keinen Ort.</translation>
    </message>
    <message>
        <source>countries,world,community,local</source>
        <extracomment>processing/user_groups.py</extracomment>
        <translation>Länder,Welt,Gemeinschaft,lokal</translation>
    </message>
    <message>
        <source>Countries without a user group</source>
        <extracomment>processing/user_groups.py
----------
programme_layers.py</extracomment>
        <translation>Länder ohne Anwendergruppe</translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>programme.py</extracomment>
        <translation>Bewerbungen</translation>
    </message>
    <message>
        <source>Review Desk</source>
        <extracomment>programme.py</extracomment>
        <translation>Prüftisch</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>programme.py</extracomment>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Open the Website</source>
        <extracomment>programme.py</extracomment>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Applications are handed in, and certificates paid, on the programme&apos;s website.</source>
        <extracomment>programme.py</extracomment>
        <translation>Bewerbungen werden auf der Website des Programms eingereicht und Zertifikate dort bezahlt.</translation>
    </message>
    <message>
        <source>Organisations with Published Contributions</source>
        <extracomment>programme.py</extracomment>
        <translation>Organisationen mit veröffentlichten Beiträgen</translation>
    </message>
    <message>
        <source>User Groups, and Countries without One</source>
        <extracomment>programme.py</extracomment>
        <translation>Anwendergruppen und Länder ohne eine</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>programme.py</extracomment>
        <translation>Karten</translation>
    </message>
    <message>
        <source>No contributions are published yet: those of certified applications will be.</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Noch sind keine Beiträge veröffentlicht: Die von zertifizierten Bewerbungen werden es.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <extracomment>programme_layers.py
----------
style.py</extracomment>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Contributors</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Beitragende</translation>
    </message>
    <message>
        <source>QGIS user groups</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>QGIS-Anwendergruppen</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>{file} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Contributions of the organisation</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Beiträge der Organisation</translation>
    </message>
    <message>
        <source>Contributions:</source>
        <extracomment>style.py</extracomment>
        <translation>Beiträge:</translation>
    </message>
    <message>
        <source>Kind of contribution</source>
        <extracomment>style.py</extracomment>
        <translation>Art des Beitrags</translation>
    </message>
    <message>
        <source>Kinds of contributions</source>
        <extracomment>style.py</extracomment>
        <translation>Arten der Beiträge</translation>
    </message>
    <message>
        <source>Latest contribution</source>
        <extracomment>style.py</extracomment>
        <translation>Letzter Beitrag</translation>
    </message>
    <message>
        <source>No user group</source>
        <extracomment>style.py</extracomment>
        <translation>Keine Anwendergruppe</translation>
    </message>
    <message>
        <source>Certified organisations</source>
        <extracomment>style.py</extracomment>
        <translation>Zertifizierte Organisationen</translation>
    </message>
    <message>
        <source>Certified organisations:</source>
        <extracomment>style.py</extracomment>
        <translation>Zertifizierte Organisationen:</translation>
    </message>
    <message>
        <source>Certified organisations, but no user group</source>
        <extracomment>style.py</extracomment>
        <translation>Zertifizierte Organisationen, aber keine Anwendergruppe</translation>
    </message>
</context>
<context>
    <name>QgisCertificationCertificates</name>
    <message>
        <source>Ids or links, one in each line: QGIS-123
Or drop a list, PDFs or a folder of them here.</source>
        <translation>Nummern oder Links, je einer pro Zeile: QGIS-123
Oder eine Liste, PDFs oder einen Ordner hierher ziehen.</translation>
    </message>
    <message>
        <source>Ids of certificates</source>
        <translation>Nummern von Zertifikaten</translation>
    </message>
    <message>
        <source>Whose ids they are</source>
        <translation>Wessen Nummern es sind</translation>
    </message>
    <message>
        <source>Attendees and organisations have ids of the same form. A link says which it is.</source>
        <translation>Teilnehmende und Organisationen haben Nummern derselben Form. Ein Link sagt, welche es ist.</translation>
    </message>
    <message>
        <source>Ids of attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Ids of organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Expected name</source>
        <translation>Erwarteter Name</translation>
    </message>
    <message>
        <source>For a single certificate: is it this person&apos;s, or this organisation&apos;s? Compared on this computer.</source>
        <translation>Bei einem einzelnen Zertifikat: Ist es das dieser Person oder dieser Organisation? Wird auf diesem Computer verglichen.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Ask the programme&apos;s site for these certificates</source>
        <translation>Die Website des Programms nach diesen Zertifikaten fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What was checked until then stays, and you can go on later</source>
        <translation>Was bis dahin geprüft wurde, bleibt, und Sie können später fortfahren</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Ask for what was not answered yet</source>
        <translation>Nach dem fragen, was noch nicht beantwortet wurde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Check a list, PDFs, or a column of a layer</source>
        <translation>Eine Liste, PDFs oder eine Spalte eines Layers prüfen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Show the results on the map, or write them to a file</source>
        <translation>Die Ergebnisse auf der Karte zeigen oder in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Remove checks from this computer</source>
        <translation>Prüfungen von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Certificates checked</source>
        <translation>Geprüfte Zertifikate</translation>
    </message>
    <message>
        <source>Which verdicts are shown</source>
        <translation>Welche Ergebnisse gezeigt werden</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Details of the certificate</source>
        <translation>Einzelheiten zum Zertifikat</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDesk</name>
    <message>
        <source>Name, country, user group or state</source>
        <translation>Name, Land, Anwendergruppe oder Stand</translation>
    </message>
    <message>
        <source>Show only those with this text</source>
        <translation>Nur zeigen, was diesen Text enthält</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Import an application, export the due dates</source>
        <translation>Eine Bewerbung importieren, die Fälligkeiten exportieren</translation>
    </message>
    <message>
        <source>What waits, oldest first</source>
        <translation>Was wartet, das Älteste zuerst</translation>
    </message>
    <message>
        <source>What waits, and for whom</source>
        <translation>Was wartet, und auf wen</translation>
    </message>
    <message>
        <source>Begin Review</source>
        <translation>Prüfung beginnen</translation>
    </message>
    <message>
        <source>Make a dossier on this computer for what is to be reviewed</source>
        <translation>Auf diesem Computer ein Dossier für das anlegen, was zu prüfen ist</translation>
    </message>
    <message>
        <source>Import Dossier…</source>
        <translation>Dossier importieren…</translation>
    </message>
    <message>
        <source>Take in the dossier that the applicant or another reviewer exported</source>
        <translation>Das Dossier aufnehmen, das der Bewerber oder andere Prüfende exportiert haben</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDetails</name>
    <message>
        <source>What to do with the course</source>
        <translation>Was mit dem Kurs getan werden kann</translation>
    </message>
    <message>
        <source>Details of the course</source>
        <translation>Details des Kurses</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Star this course, to find it again</source>
        <translation>Diesen Kurs mit einem Stern markieren, um ihn wiederzufinden</translation>
    </message>
    <message>
        <source>Zoom to Course</source>
        <translation>Auf den Kurs zoomen</translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s page on the programme&apos;s site</source>
        <translation>Die Seite der Organisation auf der Website des Programms öffnen</translation>
    </message>
    <message>
        <source>Write E-mail…</source>
        <translation>E-Mail schreiben…</translation>
    </message>
    <message>
        <source>Prepare an e-mail to the organisation; nothing is sent by itself</source>
        <translation>Eine E-Mail an die Organisation vorbereiten; nichts wird von selbst gesendet</translation>
    </message>
    <message>
        <source>Save Calendar File…</source>
        <translation>Kalenderdatei speichern…</translation>
    </message>
    <message>
        <source>Save the course as a file that calendar programs import</source>
        <translation>Den Kurs als Datei speichern, die Kalenderprogramme importieren</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Write a note of your own; it stays on this computer</source>
        <translation>Eine eigene Notiz schreiben; sie bleibt auf diesem Computer</translation>
    </message>
    <message>
        <source>Close Details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossierForm</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>One of the list, or the name under which it will apply</source>
        <translation>Eine der Liste, oder der Name, unter dem sie sich bewerben wird</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Where it is not known: the user group of the country is asked for its opinion</source>
        <translation>Wo, falls es nicht bekannt ist: Die Anwendergruppe des Landes wird um Stellungnahme gebeten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Only its name, size and checksum are kept; it stays where it is</source>
        <translation>Nur Name, Größe und Prüfsumme werden behalten; sie bleibt, wo sie ist</translation>
    </message>
    <message>
        <source>QGIS</source>
        <translation>QGIS</translation>
    </message>
    <message>
        <source>Made for, such as 3.44</source>
        <translation>Gemacht für, etwa 3.44</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>The user group that is asked</source>
        <translation>Die Anwendergruppe, die gefragt wird</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>From 1 (poor) to 5 (excellent)</source>
        <translation>Von 1 (schlecht) bis 5 (ausgezeichnet)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Richtigkeit</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossierPanel</name>
    <message>
        <source>State of the application</source>
        <translation>Stand der Bewerbung</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Record that the application goes on; nothing is sent by it</source>
        <translation>Festhalten, dass die Bewerbung weitergeht; dadurch wird nichts gesendet</translation>
    </message>
    <message>
        <source>What to do with the entries</source>
        <translation>Was mit den Einträgen zu tun ist</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossiers</name>
    <message>
        <source>Application</source>
        <translation>Bewerbung</translation>
    </message>
    <message>
        <source>Which application is shown</source>
        <translation>Welche Bewerbung gezeigt wird</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Prepare an application of an organisation; nothing is sent</source>
        <translation>Eine Bewerbung einer Organisation vorbereiten; nichts wird gesendet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Export, import, and what was hidden</source>
        <translation>Export, Import und was verborgen war</translation>
    </message>
</context>
<context>
    <name>QgisCertificationExport</name>
    <message>
        <source>Export Certified Courses</source>
        <translation>Zertifizierte Kurse exportieren</translation>
    </message>
    <message>
        <source>The &amp;courses that are listed</source>
        <translation>Die aufgelisteten &amp;Kurse</translation>
    </message>
    <message>
        <source>The &amp;layers: all upcoming and running courses, training centres, organisations</source>
        <translation>Die &amp;Layer: alle kommenden und laufenden Kurse, Schulungszentren, Organisationen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>&amp;Replace the existing file</source>
        <translation>Vorhandene Datei &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Add to the project afterwards</source>
        <translation>Danach zum Projekt &amp;hinzufügen</translation>
    </message>
    <message>
        <source>The ending of the file name determines the format: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML or iCalendar.</source>
        <translation>Die Endung des Dateinamens bestimmt das Format: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML oder iCalendar.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeAttendees</name>
    <message>
        <source>Check an Attendee List</source>
        <translation>Liste von Personen prüfen</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>Liste von Personen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What is wrong with the list</source>
        <translation>Was an der Liste nicht stimmt</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Warum es nicht möglich ist</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeCharge</name>
    <message>
        <source>Charge Certificates</source>
        <translation>Zertifikate belasten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>&amp;Kurs</translation>
    </message>
    <message>
        <source>The course that the certificates were issued for</source>
        <translation>Der Kurs, für den die Zertifikate ausgestellt wurden</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>What was held, if it is none of these courses, or is to be called otherwise</source>
        <translation>Was abgehalten wurde, wenn es keiner dieser Kurse ist oder anders heißen soll</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Charge</translation>
    </message>
    <message>
        <source>Whatever tells these certificates from others, such as a number; it is not booked twice unawares</source>
        <translation>Was diese Zertifikate von anderen unterscheidet, etwa eine Nummer; es wird nicht versehentlich zweimal gebucht</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Day of issue</source>
        <translation>Tag der &amp;Ausstellung</translation>
    </message>
    <message>
        <source>What it will cost</source>
        <translation>Was es kosten wird</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>What is booked cannot be changed or deleted; a mistake is taken back by its opposite, with “Correct…”.</source>
        <translation>Was gebucht ist, kann nicht geändert oder gelöscht werden; ein Irrtum wird durch sein Gegenteil zurückgenommen, mit „Berichtigen…“.</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Warum es nicht möglich ist</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeCorrect</name>
    <message>
        <source>Correct a Booking</source>
        <translation>Buchung berichtigen</translation>
    </message>
    <message>
        <source>The booking</source>
        <translation>Die Buchung</translation>
    </message>
    <message>
        <source>What will be booked</source>
        <translation>Was gebucht wird</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>such as: charged twice</source>
        <translation>etwa: zweimal belastet</translation>
    </message>
    <message>
        <source>Nothing can be deleted. Both bookings stay in the books, and in statements; the first one no longer counts.</source>
        <translation>Nichts kann gelöscht werden. Beide Buchungen bleiben in den Büchern und in Auszügen; die erste zählt nicht mehr.</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Warum es nicht möglich ist</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeForecast</name>
    <message>
        <source>Forecast</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>A&amp;ttendees per course</source>
        <translation>&amp;Personen je Kurs</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>Starting &amp;until</source>
        <translation>Beginn &amp;bis</translation>
    </message>
    <message>
        <source>Upcoming courses and what is due for them</source>
        <translation>Kommende Kurse und was für sie fällig ist</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Warum es nicht möglich ist</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeNote</name>
    <message>
        <source>Payment Note</source>
        <translation>Zahlungszettel</translation>
    </message>
    <message>
        <source>A note by which somebody can pay by transfer. All that it says is what you say; nothing is paid, booked or sent. Take payee and IBAN from an invoice.</source>
        <translation>Ein Zettel, mit dem jemand per Überweisung zahlen kann. Alles darauf sagen Sie; durch ihn wird nichts bezahlt, gebucht oder gesendet. Nehmen Sie Empfänger und IBAN von einer Rechnung.</translation>
    </message>
    <message>
        <source>&amp;Payee</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>Wer bezahlt wird</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>The payee&apos;s account; its check digits are verified</source>
        <translation>Das Konto des Empfängers; seine Prüfziffern werden geprüft</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>Be&amp;trag</translation>
    </message>
    <message>
        <source>In euro, as you write it; empty: what the organisation owes</source>
        <translation>In Euro, wie Sie es schreiben; leer: was die Organisation schuldet</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Verwendungszweck</translation>
    </message>
    <message>
        <source>That the payment bears</source>
        <translation>Den die Zahlung trägt</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>&amp;Zahler</translation>
    </message>
    <message>
        <source>Who pays; empty: the organisation</source>
        <translation>Wer zahlt; leer: die Organisation</translation>
    </message>
    <message>
        <source>To be paid &amp;until</source>
        <translation>Zu zahlen &amp;bis</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Warum es nicht möglich ist</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeePayment</name>
    <message>
        <source>Record a Payment</source>
        <translation>Zahlung festhalten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>In euro, as you write it: 240, 240.00, 240,00, 1 240.00</source>
        <translation>In Euro, wie Sie es schreiben: 240, 240.00, 240,00, 1 240.00</translation>
    </message>
    <message>
        <source>The amount as it is understood</source>
        <translation>Der Betrag, wie er verstanden wird</translation>
    </message>
    <message>
        <source>Paid b&amp;y</source>
        <translation>B&amp;ezahlt mit</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Verwendungszweck</translation>
    </message>
    <message>
        <source>Of the invoice, the transfer or the receipt</source>
        <translation>Der Rechnung, der Überweisung oder der Quittung</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>&amp;Zahler</translation>
    </message>
    <message>
        <source>As the bank names them</source>
        <translation>Wie die Bank ihn nennt</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>The charge that is paid first</source>
        <translation>Die Belastung, die zuerst bezahlt wird</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>What is booked cannot be changed or deleted; a mistake is taken back by its opposite, with “Correct…”. Nothing is paid by this: it records what was paid.</source>
        <translation>Was gebucht ist, kann nicht geändert oder gelöscht werden; ein Irrtum wird durch sein Gegenteil zurückgenommen, mit „Berichtigen…“. Hiermit wird nichts bezahlt: Es hält fest, was bezahlt wurde.</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Warum es nicht möglich ist</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeStatement</name>
    <message>
        <source>Statement</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Als</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Warum es nicht möglich ist</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFees</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Whose books are shown; any part of its name finds an organisation</source>
        <translation>Wessen Bücher gezeigt werden; jeder Teil des Namens findet eine Organisation</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Sums and price</source>
        <translation>Summen und Preis</translation>
    </message>
    <message>
        <source>Charge…</source>
        <translation>Belasten…</translation>
    </message>
    <message>
        <source>Book certificates that were issued</source>
        <translation>Zertifikate buchen, die ausgestellt wurden</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>Zahlung…</translation>
    </message>
    <message>
        <source>Record a payment that was made by card or SEPA transfer</source>
        <translation>Eine Zahlung festhalten, die mit Karte oder SEPA-Überweisung geleistet wurde</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Take the selected booking back by its opposite; nothing can be deleted</source>
        <translation>Die gewählte Buchung durch ihr Gegenteil zurücknehmen; nichts kann gelöscht werden</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Auszug…</translation>
    </message>
    <message>
        <source>Save all bookings of a time, with the balance after each, as a page or for a spreadsheet</source>
        <translation>Alle Buchungen einer Zeit, mit dem Saldo nach jeder, als Seite oder für eine Tabellenkalkulation speichern</translation>
    </message>
    <message>
        <source>Forecast…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>What the upcoming courses will cost, and when</source>
        <translation>Was die kommenden Kurse kosten werden, und wann</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Lists of attendees, and notes by which somebody can pay</source>
        <translation>Listen von Personen, und Zettel, mit denen jemand zahlen kann</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Balances of all organisations that have bookings</source>
        <translation>Salden aller Organisationen mit Buchungen</translation>
    </message>
    <message>
        <source>The selected booking</source>
        <translation>Die gewählte Buchung</translation>
    </message>
    <message>
        <source>Bookings cannot be changed or deleted: a mistake is taken back by its opposite.</source>
        <translation>Buchungen können nicht geändert oder gelöscht werden: Ein Irrtum wird durch sein Gegenteil zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationList</name>
    <message>
        <source>Check a List of Certificates</source>
        <translation>Liste von Zertifikaten prüfen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Column of the &amp;ids</source>
        <translation>Spalte mit den &amp;Nummern</translation>
    </message>
    <message>
        <source>Empty: the column that has ids in most rows.</source>
        <translation>Leer: die Spalte, die in den meisten Zeilen Nummern hat.</translation>
    </message>
    <message>
        <source>&amp;Expected names</source>
        <translation>&amp;Erwartete Namen</translation>
    </message>
    <message>
        <source>Only the ids are sent to the programme&apos;s site, two in a second. Names are compared on this computer, and are shown only where one was expected.</source>
        <translation>An die Website des Programms werden nur die Nummern gesendet, zwei in der Sekunde. Namen werden auf diesem Computer verglichen und nur dort gezeigt, wo einer erwartet wurde.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationOptionsForm</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Address of a certification site, or of a mirror of one. Empty: the programme&apos;s own site.</source>
        <translation>Adresse einer Zertifizierungswebsite oder eines Spiegels davon. Leer: die Website des Programms.</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Store &amp;file</source>
        <translation>&amp;Datenspeicher</translation>
    </message>
    <message>
        <source>File that holds the courses</source>
        <translation>Datei, die die Kurse enthält</translation>
    </message>
    <message>
        <source>Synchronises by itself when the last time was that long ago; never when QGIS starts.</source>
        <translation>Synchronisiert von selbst, wenn das letzte Mal so lange her ist; nie beim Start von QGIS.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Filters When QGIS Starts</source>
        <translation>Filter beim Start von QGIS</translation>
    </message>
    <message>
        <source>Those of the &amp;last session</source>
        <translation>Die der l&amp;etzten Sitzung</translation>
    </message>
    <message>
        <source>T&amp;hese:</source>
        <translation>D&amp;iese:</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>&amp;Umkreis</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>beliebige Entfernung</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Remove All Stored Data…</source>
        <translation>Alle &amp;gespeicherten Daten entfernen…</translation>
    </message>
    <message>
        <source>Look for &amp;news</source>
        <translation>Nach &amp;Neuigkeiten suchen</translation>
    </message>
    <message>
        <source>every </source>
        <translation>alle </translation>
    </message>
    <message>
        <source>Nothing is sent but requests for the programme&apos;s public lists, and for the certificates that you check, over the network settings of QGIS. What you search for, saved searches, stars and notes stay in the store file on this computer.</source>
        <translation>Gesendet werden nur Anfragen nach den öffentlichen Listen des Programms und nach den Zertifikaten, die Sie prüfen, über die Netzwerkeinstellungen von QGIS. Wonach Sie suchen, gespeicherte Suchen, Sterne und Notizen bleiben im Datenspeicher auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Keep names of attendees</source>
        <translation>Namen von Teilnehmenden &amp;aufbewahren</translation>
    </message>
    <message>
        <source>Of each check the store file keeps the id, the verdict, the course and the time. Without this, the name on a certificate is not kept, but only a fingerprint, which tells whether the id has come to be somebody else&apos;s. With it, names of people are in the file: have a reason that your law allows, and forget them when it ends.</source>
        <translation>Von jeder Prüfung bewahrt der Datenspeicher Nummer, Ergebnis, Kurs und Zeit auf. Ohne diese Einstellung wird der Name auf einem Zertifikat nicht aufbewahrt, sondern nur ein Fingerabdruck, der zeigt, ob die Nummer inzwischen jemand anderem gehört. Mit ihr stehen Namen von Menschen in der Datei: Haben Sie dafür einen Grund, den Ihr Recht erlaubt, und vergessen Sie sie, wenn er entfällt.</translation>
    </message>
    <message>
        <source>Read the &amp;details of courses, too</source>
        <translation>Auch &amp;Kursdetails lesen</translation>
    </message>
    <message>
        <source>Description, instruction hours and website, from the pages of organisations, each at most once a week.</source>
        <translation>Beschreibung, Unterrichtsstunden und Website von den Seiten der Organisationen, jede höchstens einmal pro Woche.</translation>
    </message>
    <message>
        <source>Work of the Programme</source>
        <translation>Arbeit des Programms</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Programme”: applications, review desk and fees</source>
        <translation>Den &amp;Reiter „Programm“ zeigen: Bewerbungen, Prüftisch und Gebühren</translation>
    </message>
    <message>
        <source>For training organisations that apply or keep their books, and for reviewers.</source>
        <translation>Für Schulungsorganisationen, die sich bewerben oder ihre Bücher führen, und für Prüfende.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationOrganisation</name>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Your organisation; any part of its name finds it</source>
        <translation>Ihre Organisation; jeder Teil ihres Namens findet sie</translation>
    </message>
    <message>
        <source>How the organisation stands</source>
        <translation>Wie es um die Organisation steht</translation>
    </message>
    <message>
        <source>What wants mending, next courses, training centres, and changes</source>
        <translation>Was zu beheben ist, nächste Kurse, Schulungszentren und Änderungen</translation>
    </message>
    <message>
        <source>What wants mending</source>
        <translation>Was zu beheben ist</translation>
    </message>
    <message>
        <source>Its certificate, such as QGIS-7</source>
        <translation>Ihr Zertifikat, etwa QGIS-7</translation>
    </message>
    <message>
        <source>Id of the organisation&apos;s certificate</source>
        <translation>Nummer des Zertifikats der Organisation</translation>
    </message>
    <message>
        <source>The id of the organisation&apos;s own certificate, or a link to it</source>
        <translation>Die Nummer des eigenen Zertifikats der Organisation oder ein Link dazu</translation>
    </message>
    <message>
        <source>Check Certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>Ask the programme&apos;s site whether the organisation&apos;s certificate is valid</source>
        <translation>Die Website des Programms fragen, ob das Zertifikat der Organisation gültig ist</translation>
    </message>
</context>
<context>
    <name>QgisCertificationSearch</name>
    <message>
        <source>Near which town?</source>
        <translation>In der Nähe welches Orts?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>A town, in any language. “Town, Country” tells towns of one name apart.</source>
        <translation>Ein Ort, in jeder Sprache. „Ort, Land“ unterscheidet gleichnamige Orte.</translation>
    </message>
    <message>
        <source>Map centre</source>
        <translation>Kartenmitte</translation>
    </message>
    <message>
        <source>Search near the centre of the map</source>
        <translation>In der Nähe der Kartenmitte suchen</translation>
    </message>
    <message>
        <source>Click on map</source>
        <translation>In die Karte klicken</translation>
    </message>
    <message>
        <source>Search near a point: click on the map</source>
        <translation>In der Nähe eines Punktes suchen: in die Karte klicken</translation>
    </message>
    <message>
        <source>Search near a point that is clicked on the map</source>
        <translation>In der Nähe eines in der Karte angeklickten Punktes suchen</translation>
    </message>
    <message>
        <source>Words in course, organisation or town</source>
        <translation>Wörter in Kurs, Organisation oder Ort</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Only courses with all of these words; case and accents do not matter</source>
        <translation>Nur Kurse mit allen diesen Wörtern; Groß- und Kleinschreibung und Akzente spielen keine Rolle</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>on site or online</source>
        <translation>vor Ort oder online</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>nur online</translation>
    </message>
    <message>
        <source>on site only</source>
        <translation>nur vor Ort</translation>
    </message>
    <message>
        <source>Also past courses</source>
        <translation>Auch vergangene Kurse</translation>
    </message>
    <message>
        <source>Also organisations that are not certified</source>
        <translation>Auch nicht zertifizierte Organisationen</translation>
    </message>
    <message>
        <source>Only starred courses</source>
        <translation>Nur markierte Kurse</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Nächste zuerst</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Früheste zuerst</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Get the real courses</source>
        <translation>Die echten Kurse holen</translation>
    </message>
    <message>
        <source>Leave the invented data, and fetch the public lists of the programme&apos;s site</source>
        <translation>Die erfundenen Daten verlassen und die öffentlichen Listen von der Website des Programms holen</translation>
    </message>
</context>
<context>
    <name>QgisCertificationWelcome</name>
    <message>
        <source>Certified QGIS courses near you, from the QGIS Certification Programme: fetched once, then searched on your computer.</source>
        <translation>Zertifizierte QGIS-Kurse in Ihrer Nähe, aus dem QGIS-Zertifizierungsprogramm: einmal geholt, dann auf Ihrem Computer durchsucht.</translation>
    </message>
    <message>
        <source>Get courses</source>
        <translation>Kurse holen</translation>
    </message>
    <message>
        <source>Fetch the public lists of the programme&apos;s site</source>
        <translation>Die öffentlichen Listen von der Website des Programms holen</translation>
    </message>
    <message>
        <source>Try demo data (invented)</source>
        <translation>Demodaten ausprobieren (erfunden)</translation>
    </message>
    <message>
        <source>Courses and organisations that do not exist, to look around without a network</source>
        <translation>Kurse und Organisationen, die es nicht gibt, um sich ohne Netzwerk umzusehen</translation>
    </message>
    <message>
        <source>Fetching courses</source>
        <translation>Kurse werden geholt</translation>
    </message>
    <message>
        <source>Show upcoming courses without the library</source>
        <translation>Kommende Kurse ohne die Bibliothek zeigen</translation>
    </message>
</context>
</TS>
