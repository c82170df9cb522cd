<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. Who has reviewed it takes this line away. -->
<TS version="2.1" language="it" sourcelanguage="en">
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
        <translation>Buongiorno,

sono interessato/a al vostro corso “{course}” ({days}, {centre}).
Ci sono posti liberi, quanto costa e in quali orari si svolge?

Cordiali saluti
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
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>details.py</extracomment>
        <translation>Distanza</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Training centre</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Centro di formazione</translation>
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
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>On the programme&apos;s site</source>
        <extracomment>details.py
----------
organisation_text.py</extracomment>
        <translation>Sul sito del programma</translation>
    </message>
    <message>
        <source>Page of the organisation</source>
        <extracomment>details.py
----------
organisation_text.py</extracomment>
        <translation>Pagina dell’organizzazione</translation>
    </message>
    <message>
        <source>Convener</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Competence</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Competenza</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Visto la prima volta</translation>
    </message>
    <message>
        <source>No longer listed since</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Non più in elenco dal</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>details.py
----------
fee_table.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Price, free seats and times are not in the programme&apos;s data: ask the organisation.</source>
        <extracomment>details.py</extracomment>
        <translation>Prezzo, posti liberi e orari non sono nei dati del programma: chiedere all’organizzazione.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>details.py
----------
results.py
----------
session.py</extracomment>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>details.py</extracomment>
        <translation>modificato</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>details.py</extracomment>
        <translation>spostato</translation>
    </message>
    <message>
        <source>renamed</source>
        <extracomment>details.py</extracomment>
        <translation>rinominato</translation>
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
        <translation>non più in elenco</translation>
    </message>
    <message>
        <source>listed again</source>
        <extracomment>details.py</extracomment>
        <translation>di nuovo in elenco</translation>
    </message>
    <message>
        <source>{name}: {n} news</source>
        <extracomment>details.py</extracomment>
        <translation>{name}: novità ({n})</translation>
    </message>
    <message>
        <source>Save Calendar File</source>
        <extracomment>details.py</extracomment>
        <translation>Salva file di calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>details.py
----------
dossier_files.py</extracomment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Saving a calendar file</source>
        <extracomment>details.py</extracomment>
        <translation>Salvataggio di un file di calendario</translation>
    </message>
    <message>
        <source>The course was saved to {path}</source>
        <extracomment>details.py</extracomment>
        <translation>Il corso è stato salvato in {path}</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <extracomment>courses.py
----------
plugin.py
----------
processing/synchronise.py</extracomment>
        <translation>Sincronizza</translation>
    </message>
    <message>
        <source>Show Layers</source>
        <extracomment>courses.py
----------
plugin.py</extracomment>
        <translation>Mostra layer</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>courses.py</extracomment>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Copy into Project</source>
        <extracomment>courses.py</extracomment>
        <translation>Copia nel progetto</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <extracomment>courses.py</extracomment>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Invented demo data.</source>
        <extracomment>search.py</extracomment>
        <translation>Dati dimostrativi inventati.</translation>
    </message>
    <message>
        <source>Synchronised today.</source>
        <extracomment>search.py</extracomment>
        <translation>Sincronizzato oggi.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago.</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>Sincronizzato %n giorno fa.</numerusform>
            <numerusform>Sincronizzato %n giorni fa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to synchronise again.</source>
        <extracomment>search.py</extracomment>
        <translation>È ora di sincronizzare di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n courses</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>Più di %n corso</numerusform>
            <numerusform>Più di %n corsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <extracomment>export_dialog.py
----------
search.py</extracomment>
        <translation>
            <numerusform>%n corso</numerusform>
            <numerusform>%n corsi</numerusform>
        </translation>
    </message>
    <message>
        <source>No course passes the filters</source>
        <extracomment>search.py</extracomment>
        <translation>Nessun corso corrisponde ai filtri</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n set)</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>Filtri (%n attivo)</numerusform>
            <numerusform>Filtri (%n attivi)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>search.py</extracomment>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <extracomment>courses.py</extracomment>
        <translation>Punto sulla mappa</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <extracomment>search.py</extracomment>
        <translation>Mostra &amp;dettagli</translation>
    </message>
    <message>
        <source>Exporting certified courses</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>Esportazione dei corsi certificati</translation>
    </message>
    <message numerus="yes">
        <source>%n training centre(s)</source>
        <extracomment>export_dialog.py
----------
organisation_text.py</extracomment>
        <translation>
            <numerusform>%n centro di formazione</numerusform>
            <numerusform>%n centri di formazione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>
            <numerusform>%n organizzazione</numerusform>
            <numerusform>%n organizzazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} written to {path}</source>
        <extracomment>export_dialog.py
----------
fee_papers.py</extracomment>
        <translation>Scritto in {path}: {what}</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>fee_papers.py
----------
filters.py
----------
options.py</extracomment>
        <translation>qualsiasi</translation>
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
        <translation>Corsi</translation>
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
        <translation>Centri di formazione</translation>
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
        <translation>Organizzazioni</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>messages.py</extracomment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Map centre</source>
        <extracomment>place.py</extracomment>
        <translation>Centro della mappa</translation>
    </message>
    <message>
        <source>This point of the map has no longitude and latitude</source>
        <extracomment>place.py</extracomment>
        <translation>Questo punto della mappa non ha longitudine e latitudine</translation>
    </message>
    <message>
        <source>{place} ({inhabitants})</source>
        <extracomment>place.py</extracomment>
        <translation>{place} ({inhabitants})</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>plugin.py</extracomment>
        <translation>Opzioni…</translation>
    </message>
    <message>
        <source>Certified Courses near Here</source>
        <extracomment>plugin.py</extracomment>
        <translation>Corsi certificati qui vicino</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>results.py</extracomment>
        <translation>in corso</translation>
    </message>
    <message>
        <source>past</source>
        <extracomment>results.py</extracomment>
        <translation>passato</translation>
    </message>
    <message>
        <source>online</source>
        <extracomment>results.py</extracomment>
        <translation>online</translation>
    </message>
    <message>
        <source>not certified</source>
        <extracomment>results.py</extracomment>
        <translation>non certificata</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Salva questa ricerca…</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n news)</source>
        <extracomment>saved.py</extracomment>
        <translation>
            <numerusform>{name} (%n novità)</numerusform>
            <numerusform>{name} (%n novità)</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Mostra</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Novità</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <extracomment>saved.py</extracomment>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>Name (a search of the same name is replaced):</source>
        <extracomment>saved.py</extracomment>
        <translation>Nome (una ricerca con lo stesso nome viene sostituita):</translation>
    </message>
    <message>
        <source>{job}: {error}</source>
        <extracomment>session.py</extracomment>
        <translation>{job}: {error}</translation>
    </message>
    <message>
        <source>Synchronising certified courses</source>
        <extracomment>session.py</extracomment>
        <translation>Sincronizzazione dei corsi certificati</translation>
    </message>
    <message numerus="yes">
        <source>%n new course(s)</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n nuovo corso</numerusform>
            <numerusform>%n nuovi corsi</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} changed</source>
        <extracomment>session.py</extracomment>
        <translation>modificati: {n}</translation>
    </message>
    <message>
        <source>{n} no longer listed</source>
        <extracomment>session.py</extracomment>
        <translation>non più in elenco: {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n news in your saved searches</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n novità nelle ricerche salvate</numerusform>
            <numerusform>%n novità nelle ricerche salvate</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not installed</source>
        <extracomment>fallback.py</extracomment>
        <translation>non è installata</translation>
    </message>
    <message>
        <source>its file may not be read</source>
        <extracomment>fallback.py</extracomment>
        <translation>il suo file non può essere letto</translation>
    </message>
    <message>
        <source>it was made for another system</source>
        <extracomment>fallback.py</extracomment>
        <translation>è stata creata per un altro sistema</translation>
    </message>
    <message>
        <source>something that it needs is missing</source>
        <extracomment>fallback.py</extracomment>
        <translation>manca qualcosa di cui ha bisogno</translation>
    </message>
    <message>
        <source>it belongs to another version of the plugin</source>
        <extracomment>fallback.py</extracomment>
        <translation>appartiene a un’altra versione del plugin</translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <extracomment>fallback.py</extracomment>
        <translation>il suo file è danneggiato</translation>
    </message>
    <message>
        <source>The plugin&apos;s library cannot be used: {reason}.</source>
        <extracomment>fallback.py</extracomment>
        <translation>La libreria del plugin non può essere usata: {reason}.</translation>
    </message>
    <message>
        <source>These files were looked at:</source>
        <extracomment>fallback.py</extracomment>
        <translation>Sono stati esaminati questi file:</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu install the package qcert; elsewhere install the plugin from a zip file that has the library for your system in it. The plugin&apos;s home page has both.</source>
        <extracomment>fallback.py</extracomment>
        <translation>Su Debian e Ubuntu installare il pacchetto qcert; altrove installare il plugin da un file ZIP che contiene la libreria per il proprio sistema. La pagina del plugin offre entrambi.</translation>
    </message>
    <message>
        <source>Fetching the list of upcoming courses</source>
        <extracomment>fallback.py</extracomment>
        <translation>Scaricamento dell’elenco dei prossimi corsi</translation>
    </message>
    <message>
        <source>the server answered with the status {status}</source>
        <extracomment>fallback.py</extracomment>
        <translation>il server ha risposto con lo stato {status}</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>fallback.py</extracomment>
        <translation>è troppo lungo</translation>
    </message>
    <message>
        <source>what the server sent is no list of courses, or not all of it</source>
        <extracomment>fallback.py</extracomment>
        <translation>ciò che il server ha inviato non è un elenco di corsi, o non è completo</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming course(s) shown, also of organisations that are not certified</source>
        <extracomment>fallback.py</extracomment>
        <translation>
            <numerusform>%n prossimo corso mostrato, anche di organizzazioni non certificate</numerusform>
            <numerusform>%n prossimi corsi mostrati, anche di organizzazioni non certificate</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the plugin&apos;s library there are no nearest courses, no history, no filter for certified organisations, no certificates.</source>
        <extracomment>fallback.py</extracomment>
        <translation>Senza la libreria del plugin non ci sono corsi più vicini, né storico, né filtro delle organizzazioni certificate, né certificati.</translation>
    </message>
    <message>
        <source>Upcoming courses</source>
        <extracomment>fallback.py</extracomment>
        <translation>Prossimi corsi</translation>
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
        <translation>Certificazione QGIS</translation>
    </message>
    <message>
        <source>Save the project first: the copy will lie beside it.</source>
        <extracomment>layers.py</extracomment>
        <translation>Salvare prima il progetto: la copia sarà accanto a esso.</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) copied beside the project, to {file}</source>
        <extracomment>layers.py</extracomment>
        <translation>
            <numerusform>%n corso copiato accanto al progetto, in {file}</numerusform>
            <numerusform>%n corsi copiati accanto al progetto, in {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying certified courses into the project</source>
        <extracomment>layers.py</extracomment>
        <translation>Copia dei corsi certificati nel progetto</translation>
    </message>
    <message>
        <source>Courses of the centre</source>
        <extracomment>layers.py</extracomment>
        <translation>Corsi del centro</translation>
    </message>
    <message>
        <source>Courses of the organisation</source>
        <extracomment>layers.py</extracomment>
        <translation>Corsi dell’organizzazione</translation>
    </message>
    <message>
        <source>Centres of the organisation</source>
        <extracomment>layers.py</extracomment>
        <translation>Centri dell’organizzazione</translation>
    </message>
    <message>
        <source>World map</source>
        <extracomment>layers.py</extracomment>
        <translation>Mappa del mondo</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>layers.py</extracomment>
        <translation>Regioni</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>layers.py</extracomment>
        <translation>Paesi</translation>
    </message>
    <message>
        <source>Asking {server}…</source>
        <extracomment>options.py</extracomment>
        <translation>Interrogazione di {server}…</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <extracomment>options.py</extracomment>
        <translation>Prova della connessione</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>options.py</extracomment>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>A mirror of {day}</source>
        <extracomment>options.py</extracomment>
        <translation>Un mirror del {day}</translation>
    </message>
    <message>
        <source>A certification site; its day is {day}</source>
        <extracomment>options.py</extracomment>
        <translation>Un sito di certificazione; la sua data è {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n certified organisation(s)</source>
        <extracomment>options.py</extracomment>
        <translation>
            <numerusform>%n organizzazione certificata</numerusform>
            <numerusform>%n organizzazioni certificate</numerusform>
        </translation>
    </message>
    <message>
        <source>The store file was removed.</source>
        <extracomment>options.py</extracomment>
        <translation>Il file dei dati è stato rimosso.</translation>
    </message>
    <message>
        <source>With online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Con i corsi online</translation>
    </message>
    <message>
        <source>Online courses only</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Solo corsi online</translation>
    </message>
    <message>
        <source>Without online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Senza i corsi online</translation>
    </message>
    <message>
        <source>Languages (codes or names, separated by commas)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Lingue (codici o nomi, separati da virgole)</translation>
    </message>
    <message>
        <source>Country of the organisation (code or name)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Paese dell’organizzazione (codice o nome)</translation>
    </message>
    <message>
        <source>Courses that end on or after this day</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Corsi che terminano in questo giorno o dopo</translation>
    </message>
    <message>
        <source>Courses that start on or before this day</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Corsi che iniziano in questo giorno o prima</translation>
    </message>
    <message>
        <source>Online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Corsi online</translation>
    </message>
    <message>
        <source>Words that must all occur</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Parole che devono comparire tutte</translation>
    </message>
    <message>
        <source>Also past courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Anche corsi passati</translation>
    </message>
    <message>
        <source>Also courses of organisations that are not certified</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Anche corsi di organizzazioni non certificate</translation>
    </message>
    <message>
        <source>Store file (empty: the plugin&apos;s)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>File dei dati (vuoto: quello del plugin)</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>certificate_menus.py
----------
fee_attendees.py
----------
processing/base.py</extracomment>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Day that counts as today (empty: by the clock)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Giorno che vale come oggi (vuoto: secondo l’orologio)</translation>
    </message>
    <message>
        <source>The library cannot be used: {why}</source>
        <extracomment>processing/base.py</extracomment>
        <translation>La libreria non può essere usata: {why}</translation>
    </message>
    <message>
        <source>There are no courses in {file} yet: synchronise first</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Non ci sono ancora corsi in {file}: prima sincronizzare</translation>
    </message>
    <message>
        <source>Changes since a day</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>Cambiamenti da un giorno</translation>
    </message>
    <message>
        <source>Lists what synchronising brought: courses, training centres and organisations that were added, changed, moved or renamed, that are no longer listed or listed again, newest first, each where it is today, with the fields as they were before. What the first synchronising found is no change. With filters that only courses have, only courses are listed.</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>Elenca ciò che la sincronizzazione ha portato: corsi, centri di formazione e organizzazioni aggiunti, modificati, spostati o rinominati, che non sono più in elenco o che lo sono di nuovo, dal più recente, ciascuno dove si trova oggi, con i campi com’erano prima. Ciò che la prima sincronizzazione ha trovato non è un cambiamento. Con filtri propri dei soli corsi vengono elencati solo corsi.</translation>
    </message>
    <message>
        <source>news,history,difference</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>novità,storico,differenza</translation>
    </message>
    <message>
        <source>Since this day (empty: all that is kept)</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>Da questo giorno (vuoto: tutto ciò che è conservato)</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>organisation.py
----------
processing/changes_since.py</extracomment>
        <translation>Cambiamenti</translation>
    </message>
    <message>
        <source>Export courses</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Esporta corsi</translation>
    </message>
    <message>
        <source>Writes courses, with their training centres and organisations where the format holds several layers, to a file whose ending determines the format: GeoPackage with styles, GeoJSON, spreadsheets, a calendar (.ics) and more. An existing file is replaced when the new one is complete. What the format cannot hold is reported.</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Scrive i corsi, con i loro centri di formazione e organizzazioni se il formato ammette più layer, in un file la cui estensione determina il formato: GeoPackage con stili, GeoJSON, fogli di calcolo, un calendario (.ics) e altri. Un file esistente viene sostituito quando il nuovo è completo. Ciò che il formato non può contenere viene segnalato.</translation>
    </message>
    <message>
        <source>save,calendar,spreadsheet</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>salva,calendario,foglio di calcolo</translation>
    </message>
    <message>
        <source>Layers (empty: all that the file can hold)</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Layer (vuoto: tutti quelli che il file può contenere)</translation>
    </message>
    <message>
        <source>CRS of the file (empty: EPSG:4326)</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>SR del file (vuoto: EPSG:4326)</translation>
    </message>
    <message>
        <source>Title of a calendar</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Titolo di un calendario</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>File</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Courses near points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Corsi vicino a punti</translation>
    </message>
    <message>
        <source>Finds for each point the nearest certified courses, by exact distance on the ellipsoid: upcoming and running ones, unless the filters say otherwise. The result has a point for each course found, at its training centre, with the id of the input feature and a field of it, the rank, the distance in metres and the direction. Around a feature of several points each is searched; &quot;input_part&quot; is the number of the point. Online courses, if asked for, come last and without distance.</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Trova per ogni punto i corsi certificati più vicini, secondo la distanza esatta sull’ellissoide: futuri e in corso, salvo diversa indicazione dei filtri. Il risultato ha un punto per ogni corso trovato, presso il suo centro di formazione, con l’id dell’elemento in ingresso e un suo campo, il rango, la distanza in metri e la direzione. Per un elemento di più punti si cerca attorno a ciascuno; “input_part” è il numero del punto. I corsi online, se richiesti, vengono per ultimi e senza distanza.</translation>
    </message>
    <message>
        <source>nearest,distance,closest,training</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>vicino,distanza,prossimo,formazione</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Punti</translation>
    </message>
    <message>
        <source>Field to keep</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Campo da mantenere</translation>
    </message>
    <message>
        <source>Courses for each point</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Corsi per punto</translation>
    </message>
    <message>
        <source>Maximum distance (0: any)</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Distanza massima (0: qualsiasi)</translation>
    </message>
    <message>
        <source>Nearest courses</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Corsi più vicini</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) without a point on the earth left out</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>
            <numerusform>%n elemento senza un punto sulla Terra tralasciato</numerusform>
            <numerusform>%n elementi senza un punto sulla Terra tralasciati</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer} is no layer of points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>{layer} non è un layer di punti</translation>
    </message>
    <message>
        <source>Organisations by country</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>Organizzazioni per paese</translation>
    </message>
    <message>
        <source>Counts for every country the certified organisations, their training centres and their courses, with the outline of the country. Where there is nobody yet the numbers are 0.</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>Conta per ogni paese le organizzazioni certificate, i loro centri di formazione e i loro corsi, con il contorno del paese. Dove non c’è ancora nessuno i numeri sono 0.</translation>
    </message>
    <message>
        <source>countries,count,world,trainers</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>paesi,conteggio,mondo,formatori</translation>
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
        <translation>Lingua dei nomi (vuoto: quella di QGIS)</translation>
    </message>
    <message>
        <source>Reach of certified training</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Raggiungibilità della formazione certificata</translation>
    </message>
    <message>
        <source>Finds for each town how far away the nearest training centre of a certified organisation is, and for each country how many people live farther away than a distance. With languages, only centres count that have upcoming or running courses in them, and the table has a row for each country and language. People are the inhabitants of the towns that GeoNames knows, not those of the country.</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Trova per ogni città quanto dista il centro di formazione più vicino di un’organizzazione certificata, e per ogni paese quante persone vivono oltre una certa distanza. Se sono indicate lingue, contano solo i centri con corsi futuri o in corso in esse, e la tabella ha una riga per ogni paese e lingua. Le persone sono gli abitanti delle città note a GeoNames, non quelli del paese.</translation>
    </message>
    <message>
        <source>distance,population,accessibility,towns</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>distanza,popolazione,accessibilità,città</translation>
    </message>
    <message>
        <source>Distance that counts as far</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Distanza considerata lontana</translation>
    </message>
    <message>
        <source>Languages of the training (codes or names, separated by commas)</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Lingue della formazione (codici o nomi, separati da virgole)</translation>
    </message>
    <message>
        <source>Country of the towns (code or name)</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Paese delle città (codice o nome)</translation>
    </message>
    <message>
        <source>Fewest inhabitants of a town</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Numero minimo di abitanti di una città</translation>
    </message>
    <message>
        <source>Only towns that are farther away</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Solo città più lontane</translation>
    </message>
    <message>
        <source>Towns</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Città</translation>
    </message>
    <message>
        <source>Reach by country</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Raggiungibilità per paese</translation>
    </message>
    <message>
        <source>Fetches organisations, training centres and courses from the certification programme&apos;s site into the store, and tells what is new. Past courses are fetched once a week, or if you ask for them. Within an hour of the last time nothing is fetched, unless forced.</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Scarica organizzazioni, centri di formazione e corsi dal sito del programma di certificazione nel file dei dati e indica che cosa c’è di nuovo. I corsi passati vengono scaricati una volta alla settimana, o su richiesta. Entro un’ora dall’ultima volta non viene scaricato nulla, salvo forzatura.</translation>
    </message>
    <message>
        <source>sync,download,update</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>sincronizza,scarica,aggiorna</translation>
    </message>
    <message>
        <source>Server (empty: as in the options)</source>
        <extracomment>processing/synchronise.py
----------
processing/verify_certificates.py</extracomment>
        <translation>Server (vuoto: quello delle opzioni)</translation>
    </message>
    <message>
        <source>Also fetch past courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Scarica anche i corsi passati</translation>
    </message>
    <message>
        <source>Even if the last time was less than an hour ago</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Anche se l’ultima volta è stata meno di un’ora fa</translation>
    </message>
    <message>
        <source>New courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Nuovi corsi</translation>
    </message>
    <message>
        <source>Changed courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Corsi modificati</translation>
    </message>
    <message>
        <source>Courses that are no longer listed</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Corsi non più in elenco</translation>
    </message>
    <message>
        <source>Store file</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>File dei dati</translation>
    </message>
    <message>
        <source>The last time was less than an hour ago: nothing was fetched</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>L’ultima volta è stata meno di un’ora fa: nulla è stato scaricato</translation>
    </message>
    <message>
        <source>A job is under way; wait for its end, or stop it.</source>
        <extracomment>session.py</extracomment>
        <translation>È in corso un’attività; attenderne la fine o interromperla.</translation>
    </message>
    <message>
        <source>Starts within 30 days</source>
        <extracomment>style.py</extracomment>
        <translation>Inizia entro 30 giorni</translation>
    </message>
    <message>
        <source>Starts later</source>
        <extracomment>style.py</extracomment>
        <translation>Inizia più tardi</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>style.py</extracomment>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>style.py</extracomment>
        <translation>Passato</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <extracomment>style.py</extracomment>
        <translation>Non più in elenco</translation>
    </message>
    <message>
        <source>With courses to come</source>
        <extracomment>style.py</extracomment>
        <translation>Con corsi futuri</translation>
    </message>
    <message>
        <source>Without courses to come</source>
        <extracomment>style.py</extracomment>
        <translation>Senza corsi futuri</translation>
    </message>
    <message>
        <source>Starts today</source>
        <extracomment>style.py</extracomment>
        <translation>Inizia oggi</translation>
    </message>
    <message>
        <source>Starts tomorrow</source>
        <extracomment>style.py</extracomment>
        <translation>Inizia domani</translation>
    </message>
    <message>
        <source>Starts in %1 days</source>
        <extracomment>style.py</extracomment>
        <translation>Inizia tra %1 giorni</translation>
    </message>
    <message>
        <source>Runs until %1</source>
        <extracomment>style.py</extracomment>
        <translation>In corso fino al %1</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>style.py</extracomment>
        <translation>Terminato</translation>
    </message>
    <message>
        <source>Also here:</source>
        <extracomment>style.py</extracomment>
        <translation>Anche qui:</translation>
    </message>
    <message>
        <source>Upcoming:</source>
        <extracomment>style.py</extracomment>
        <translation>Futuri:</translation>
    </message>
    <message>
        <source>Running:</source>
        <extracomment>style.py</extracomment>
        <translation>In corso:</translation>
    </message>
    <message>
        <source>Page in the programme</source>
        <extracomment>style.py</extracomment>
        <translation>Pagina nel programma</translation>
    </message>
    <message>
        <source>Course type</source>
        <extracomment>style.py</extracomment>
        <translation>Tipo di corso</translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>style.py</extracomment>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>style.py</extracomment>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Certification</source>
        <extracomment>style.py</extracomment>
        <translation>Certificazione</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>desk.py
----------
organisation_text.py
----------
style.py</extracomment>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>style.py</extracomment>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>style.py</extracomment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <extracomment>style.py</extracomment>
        <translation>Futuri</translation>
    </message>
    <message>
        <source>Location problem</source>
        <extracomment>style.py</extracomment>
        <translation>Problema di posizione</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>style.py</extracomment>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Located by</source>
        <extracomment>style.py</extracomment>
        <translation>Localizzato da</translation>
    </message>
    <message>
        <source>Number of the organisation</source>
        <extracomment>style.py</extracomment>
        <translation>Numero dell’organizzazione</translation>
    </message>
    <message>
        <source>Number of the training centre</source>
        <extracomment>style.py</extracomment>
        <translation>Numero del centro di formazione</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <extracomment>style.py</extracomment>
        <translation>Nome del paese</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>organisation_text.py
----------
style.py</extracomment>
        <translation>Osservazioni</translation>
    </message>
    <message>
        <source>the answer stopped and did not go on within {n} s</source>
        <extracomment>transport.py</extracomment>
        <translation>la risposta si è interrotta e non è ripresa entro {n} s</translation>
    </message>
    <message>
        <source>no answer came within {n} s</source>
        <extracomment>transport.py</extracomment>
        <translation>nessuna risposta è arrivata entro {n} s</translation>
    </message>
    <message>
        <source>nothing came within the time that QGIS allows (Settings, Options, Network)</source>
        <extracomment>transport.py</extracomment>
        <translation>nulla è arrivato nel tempo che QGIS concede (Impostazioni, Opzioni, Rete)</translation>
    </message>
    <message>
        <source>the answer broke off after {n} of {all} bytes</source>
        <extracomment>transport.py</extracomment>
        <translation>la risposta si è interrotta dopo {n} di {all} byte</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>courses.py</extracomment>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Invented courses</source>
        <extracomment>courses.py</extracomment>
        <translation>Corsi inventati</translation>
    </message>
    <message>
        <source>Programme figures</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Cifre del programma</translation>
    </message>
    <message>
        <source>Counts organisations, training centres and courses of the certification programme by country, with the outline of the country, by year and by language, as far as they are known from what was synchronised. How many took part, how many certificates were issued and what was paid is not known.</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Conta le organizzazioni, i centri di formazione e i corsi del programma di certificazione per paese, con il contorno del paese, per anno e per lingua, per quanto sono noti da ciò che è stato sincronizzato. Non è noto quante persone abbiano partecipato, quanti certificati siano stati rilasciati e che cosa sia stato pagato.</translation>
    </message>
    <message>
        <source>statistics,report,count,programme</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>statistica,rapporto,conteggio,programma</translation>
    </message>
    <message>
        <source>Distance that counts as within reach</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Distanza considerata raggiungibile</translation>
    </message>
    <message>
        <source>Figures by country</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Cifre per paese</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Cifre per anno</translation>
    </message>
    <message>
        <source>Figures by language</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Cifre per lingua</translation>
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
        <translation>Certificati</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>certificate_list.py</extracomment>
        <translation>Elenco</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <extracomment>certificate_list.py</extracomment>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <source>&amp;List…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Elenco…</translation>
    </message>
    <message>
        <source>&amp;Folder of PDFs…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Cartella di PDF…</translation>
    </message>
    <message>
        <source>From La&amp;yer…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Da la&amp;yer…</translation>
    </message>
    <message>
        <source>Add as &amp;Layer</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Aggiungi come &amp;layer</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Foglio di calcolo…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Rapporto…</translation>
    </message>
    <message>
        <source>Forget &amp;This…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Dimentica &amp;questo…</translation>
    </message>
    <message>
        <source>Forget &amp;All…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Dimentica &amp;tutti…</translation>
    </message>
    <message>
        <source>&amp;Copy Id</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Copia identificativo</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Verifica di nuovo</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Dimentica…</translation>
    </message>
    <message>
        <source>Open a List of Certificates</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Apri un elenco di certificati</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Elenchi</translation>
    </message>
    <message>
        <source>Open a Folder of PDFs</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Apri una cartella di PDF</translation>
    </message>
    <message>
        <source>Several files at once can only be PDFs.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Più file insieme possono essere solo PDF.</translation>
    </message>
    <message>
        <source>Save as Spreadsheet</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Salva come foglio di calcolo</translation>
    </message>
    <message>
        <source>Save Report</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Salva rapporto</translation>
    </message>
    <message>
        <source>Writing results of certificates</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Scrittura dei risultati dei certificati</translation>
    </message>
    <message>
        <source>The results were written to {path}</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>I risultati sono stati scritti in {path}</translation>
    </message>
    <message>
        <source>Remove all checks of {id} from this computer? Files that you exported stay.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Rimuovere da questo computer tutte le verifiche di {id}? I file esportati restano.</translation>
    </message>
    <message>
        <source>Remove all checks of certificates, and what was asked, from this computer? Files that you exported stay.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Rimuovere da questo computer tutte le verifiche di certificati e ciò che è stato chiesto? I file esportati restano.</translation>
    </message>
    <message>
        <source>The layer {name} is not in the project: open the project with it to go on.</source>
        <extracomment>certificate_question.py</extracomment>
        <translation>Il layer {name} non è nel progetto: aprire il progetto che lo contiene per proseguire.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>certificate_table.py</extracomment>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>certificate_table.py
----------
certificate_text.py</extracomment>
        <translation>Chiesto</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>Certificato</translation>
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
        <translation>Corso</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>certificate_table.py
----------
certificate_text.py</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>Verificato</translation>
    </message>
    <message>
        <source>On record</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Registrato</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Valido</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Scaduto</translation>
    </message>
    <message>
        <source>No record</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Nessun record</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>the site has no such certificate; it does not say whether it was withdrawn, deleted with its course, or never issued</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>il sito non ha un tale certificato; non dice se sia stato ritirato, cancellato con il suo corso o mai rilasciato</translation>
    </message>
    <message>
        <source>the site has no such certificate; it does not say whether it was withdrawn, deleted with its organisation, or never issued</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>il sito non ha un tale certificato; non dice se sia stato ritirato, cancellato con la sua organizzazione o mai rilasciato</translation>
    </message>
    <message>
        <source>the site says that its validity has expired</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>il sito dice che la sua validità è scaduta</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>non ancora verificato</translation>
    </message>
    <message>
        <source>not asked, for the site could not be reached several times in a row before</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>non chiesto, perché prima il sito non è stato raggiungibile più volte di seguito</translation>
    </message>
    <message>
        <source>no id of a certificate, such as QGIS-12</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>nessun identificativo di certificato, come QGIS-12</translation>
    </message>
    <message>
        <source>match</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>corrisponde</translation>
    </message>
    <message>
        <source>close: look yourself</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>simile: da guardare</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>diverso</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>nome</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>corso</translation>
    </message>
    <message>
        <source>dates</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>date</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>nulla</translation>
    </message>
    <message>
        <source>sent back with remarks</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>rinviata con osservazioni</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>in esame</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>respinta</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>archiviata</translation>
    </message>
    <message>
        <source>When it was checked before, this id was somebody else&apos;s: ids are used again.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>In una verifica precedente questo identificativo era di qualcun altro: gli identificativi vengono riutilizzati.</translation>
    </message>
    <message>
        <source>It was on record on {day}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Era registrato il {day}.</translation>
    </message>
    <message>
        <source>The organisation is not certified now: {state}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>L’organizzazione ora non è certificata: {state}.</translation>
    </message>
    <message>
        <source>of an organisation</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>di un’organizzazione</translation>
    </message>
    <message>
        <source>of an attendee</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>di un partecipante</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Expected name</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Nome atteso</translation>
    </message>
    <message>
        <source>Printed otherwise</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Stampato diversamente</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>Rilasciato</translation>
    </message>
    <message>
        <source>Asked of</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Chiesto a</translation>
    </message>
    <message>
        <source>SHA-256 of the page</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>SHA-256 della pagina</translation>
    </message>
    <message>
        <source>Checked before</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Verificato prima</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <extracomment>certificates.py</extracomment>
        <translation>Verifica dei certificati</translation>
    </message>
    <message>
        <source>Only ids are sent, to the programme&apos;s site. What it says is kept on this computer.</source>
        <extracomment>certificates.py</extracomment>
        <translation>Solo gli identificativi vengono inviati, al sito del programma. Ciò che dice resta su questo computer.</translation>
    </message>
    <message>
        <source>Reading what was checked before</source>
        <extracomment>certificates.py</extracomment>
        <translation>Lettura delle verifiche precedenti</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>certificates.py</extracomment>
        <translation>interrotto</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n certificate(s); “Go On” asks for the rest, also another day</source>
        <extracomment>certificates.py</extracomment>
        <translation>
            <numerusform>interrotto dopo %n certificato; «Prosegui» chiede i restanti, anche un altro giorno</numerusform>
            <numerusform>interrotto dopo %n certificati; «Prosegui» chiede i restanti, anche un altro giorno</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} checked</source>
        <extracomment>certificates.py</extracomment>
        <translation>{n} di {all} verificati</translation>
    </message>
    <message>
        <source>{done}, about {time} left</source>
        <extracomment>certificates.py</extracomment>
        <translation>{done}, ancora circa {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <extracomment>certificates.py
----------
fees.py</extracomment>
        <translation>
            <numerusform>%n certificato</numerusform>
            <numerusform>%n certificati</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, as known from before</source>
        <extracomment>certificates.py</extracomment>
        <translation>{what}, come già noto</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>certificates.py
----------
fee_attendees.py</extracomment>
        <translation>tutti</translation>
    </message>
    <message>
        <source>The verdict of the last check of a certificate on this computer: &apos;on record&apos;, &apos;valid&apos;, &apos;expired&apos;, &apos;no record&apos;, or &apos;unknown&apos;, also where it was never checked. An id alone is an attendee&apos;s; a link to an organisation&apos;s certificate says so. The site is not asked.</source>
        <extracomment>expressions.py</extracomment>
        <translation>L’esito dell’ultima verifica di un certificato su questo computer: &apos;on record&apos; (registrato), &apos;valid&apos; (valido), &apos;expired&apos; (scaduto), &apos;no record&apos; (nessun record) o &apos;unknown&apos; (sconosciuto), anche se mai verificato. Un identificativo da solo è di un partecipante; un link al certificato di un’organizzazione lo dice. Il sito non viene interrogato.</translation>
    </message>
    <message>
        <source>Check {id}</source>
        <extracomment>locator.py</extracomment>
        <translation>Verifica {id}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>locator.py</extracomment>
        <translation>Non ancora verificato</translation>
    </message>
    <message>
        <source>Remove the store file with all courses, their history, stars, notes, saved searches and checks of certificates?</source>
        <extracomment>options.py</extracomment>
        <translation>Rimuovere il file dei dati con tutti i corsi, la loro storia, le stelle, le note, le ricerche salvate e le verifiche di certificati?</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Verifica certificati</translation>
    </message>
    <message>
        <source>Asks the certification programme&apos;s site for each certificate of a layer or a table, and adds what it says: on record, no record or unknown for attendees; valid, expired, no record or unknown for organisations; with the reason, the time, course, organisation and dates. The site does not say why it has no record. Two ids are asked for in a second, each once; a run that was stopped goes on where it was if it is started again. Names that are expected are compared on this computer and are not sent. Offline, the last check of each is told.</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Chiede al sito del programma di certificazione ogni certificato di un layer o di una tabella e aggiunge ciò che dice: «on record» (registrato), «no record» (nessun record) o «unknown» (sconosciuto) per i partecipanti; «valid» (valido), «expired» (scaduto), «no record» o «unknown» per le organizzazioni; con il motivo, l’ora, il corso, l’organizzazione e le date. Il sito non dice perché non ha alcun record. Si chiedono due identificativi al secondo, ciascuno una volta; un’esecuzione interrotta prosegue da dov’era se viene riavviata. I nomi attesi vengono confrontati su questo computer e non vengono inviati. Senza rete si riporta l’ultima verifica di ciascuno.</translation>
    </message>
    <message>
        <source>certificate,diploma,check,validity,attendee</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>certificato,diploma,verifica,validità,partecipante</translation>
    </message>
    <message>
        <source>of attendees</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>di partecipanti</translation>
    </message>
    <message>
        <source>of organisations</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>di organizzazioni</translation>
    </message>
    <message>
        <source>Layer or table</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Layer o tabella</translation>
    </message>
    <message>
        <source>Field of the ids</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Campo degli identificativi</translation>
    </message>
    <message>
        <source>Field of the names that are expected</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Campo dei nomi attesi</translation>
    </message>
    <message>
        <source>An id alone is that</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Un identificativo da solo è</translation>
    </message>
    <message>
        <source>Days for which an earlier answer is good enough</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Giorni per cui basta una risposta precedente</translation>
    </message>
    <message>
        <source>Do not ask the site: tell the last check of each</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Non interrogare il sito: riportare l’ultima verifica di ciascuno</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Confermati</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Non confermati</translation>
    </message>
    <message numerus="yes">
        <source>Going on: %n were answered before</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>
            <numerusform>Si prosegue: %n già risposto</numerusform>
            <numerusform>Si prosegue: %n già risposti</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped, nothing was changed</source>
        <extracomment>session.py</extracomment>
        <translation>interrotto, nulla è stato cambiato</translation>
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
        <translation>La mia organizzazione</translation>
    </message>
    <message>
        <source>Which organisation is yours?</source>
        <extracomment>organisation.py</extracomment>
        <translation>Qual è la sua organizzazione?</translation>
    </message>
    <message>
        <source>There are no courses yet: synchronise on the tab “Courses” first.</source>
        <extracomment>store_page.py</extracomment>
        <translation>Non ci sono ancora corsi: sincronizzare prima nella scheda “Corsi”.</translation>
    </message>
    <message>
        <source>Choose your organisation above. How it stands is shown without a login.</source>
        <extracomment>organisation.py</extracomment>
        <translation>Scegliere qui sopra la propria organizzazione. La sua situazione si vede senza accesso.</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming</source>
        <extracomment>organisation.py
----------
organisation_text.py</extracomment>
        <translation>
            <numerusform>%n futuro</numerusform>
            <numerusform>%n futuri</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend</source>
        <extracomment>organisation.py</extracomment>
        <translation>Da correggere</translation>
    </message>
    <message>
        <source>nothing odd</source>
        <extracomment>organisation.py</extracomment>
        <translation>niente di strano</translation>
    </message>
    <message>
        <source>Next courses</source>
        <extracomment>organisation.py</extracomment>
        <translation>Prossimi corsi</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>desk_review.py
----------
organisation.py</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Checking the organisation&apos;s certificate</source>
        <extracomment>organisation.py</extracomment>
        <translation>Verifica del certificato dell’organizzazione</translation>
    </message>
    <message>
        <source>certified</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>certificata</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>no point on the map</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>nessun punto sulla mappa</translation>
    </message>
    <message>
        <source>point that is not on the earth</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>punto che non è sulla Terra</translation>
    </message>
    <message>
        <source>point at 0, 0</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>punto in 0, 0</translation>
    </message>
    <message>
        <source>point outside the country</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>punto fuori dal paese</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>finisce prima di iniziare</translation>
    </message>
    <message>
        <source>no language</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>nessuna lingua</translation>
    </message>
    <message>
        <source>language that is not understood</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>lingua non riconosciuta</translation>
    </message>
    <message>
        <source>convener without a name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>responsabile senza nome</translation>
    </message>
    <message>
        <source>course type with a blank or too long name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>tipo di corso con nome vuoto o troppo lungo</translation>
    </message>
    <message>
        <source>entered more than once</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>inserito più volte</translation>
    </message>
    <message>
        <source>name that is another&apos;s, too</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>nome portato anche da un altro</translation>
    </message>
    <message>
        <source>website that cannot be opened</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>sito web che non si può aprire</translation>
    </message>
    <message>
        <source>e-mail address that cannot be one</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>indirizzo e-mail impossibile</translation>
    </message>
    <message>
        <source>public, but not certified</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>pubblica, ma non certificata</translation>
    </message>
    <message>
        <source>no course to come</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>nessun corso futuro</translation>
    </message>
    <message>
        <source>not found by those who search</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>chi cerca non lo trova</translation>
    </message>
    <message>
        <source>odd</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>strano</translation>
    </message>
    <message>
        <source>{state}, at least since {day}</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>{state}, almeno dal {day}</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <extracomment>dossier_panel.py
----------
organisation_text.py</extracomment>
        <translation>{state}, dal {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>
            <numerusform>%n in corso</numerusform>
            <numerusform>%n in corso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>
            <numerusform>%n passato</numerusform>
            <numerusform>%n passati</numerusform>
        </translation>
    </message>
    <message>
        <source>{id}: not checked yet</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>{id}: non ancora verificato</translation>
    </message>
    <message>
        <source>Its certificate turned: the last time it was “{verdict}”.</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Il certificato è cambiato: l’ultima volta era “{verdict}”.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Before that</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Bears the name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Porta il nome</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Offerta</translation>
    </message>
    <message>
        <source>the site has this certificate under the name of another organisation</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>il sito ha questo certificato a nome di un’altra organizzazione</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>details.py</extracomment>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Instruction hours</source>
        <extracomment>details.py</extracomment>
        <translation>Ore di lezione</translation>
    </message>
    <message>
        <source>Website of the course</source>
        <extracomment>details.py</extracomment>
        <translation>Sito web del corso</translation>
    </message>
    <message>
        <source>The name on record is not the one that was expected.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Il nome registrato non è quello atteso.</translation>
    </message>
    <message>
        <source>not the same: ask the site</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>non è lo stesso: chiedere al sito</translation>
    </message>
    <message>
        <source>not compared</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>non confrontato</translation>
    </message>
    <message>
        <source>Not found on the PDF as it is on record: {what}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Non trovato nel PDF così come è registrato: {what}.</translation>
    </message>
    <message>
        <source>Invented certificates, such as QGIS-3: nothing is sent.</source>
        <extracomment>certificates.py</extracomment>
        <translation>Certificati inventati, come QGIS-3: non viene inviato nulla.</translation>
    </message>
    <message>
        <source>The name on record must be compared by somebody.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Qualcuno deve confrontare il nome registrato.</translation>
    </message>
    <message>
        <source>A year without a change is over: the site refuses it.</source>
        <extracomment>desk.py</extracomment>
        <translation>È passato un anno senza modifiche: il sito la respinge.</translation>
    </message>
    <message numerus="yes">
        <source>The site refuses it in %n day(s), for nobody changed it within a year.</source>
        <extracomment>desk.py</extracomment>
        <translation>
            <numerusform>Il sito la respinge tra %n giorno, perché nessuno l’ha modificata entro un anno.</numerusform>
            <numerusform>Il sito la respinge tra %n giorni, perché nessuno l’ha modificata entro un anno.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>desk.py</extracomment>
        <translation>dal {day}</translation>
    </message>
    <message>
        <source>not on the site&apos;s list</source>
        <extracomment>desk.py</extracomment>
        <translation>non nell’elenco del sito</translation>
    </message>
    <message>
        <source>none: the PSC decides</source>
        <extracomment>desk.py</extracomment>
        <translation>nessuno: decide il PSC</translation>
    </message>
    <message>
        <source>On the site</source>
        <extracomment>desk.py</extracomment>
        <translation>Sul sito</translation>
    </message>
    <message>
        <source>User group</source>
        <extracomment>desk.py
----------
style.py</extracomment>
        <translation>Gruppo utenti</translation>
    </message>
    <message>
        <source>There is no dossier of it here yet: import the one that you were sent, or begin an empty one.</source>
        <extracomment>desk.py</extracomment>
        <translation>Qui non ne esiste ancora un dossier: importare quello ricevuto, o iniziarne uno vuoto.</translation>
    </message>
    <message>
        <source>&amp;Import Dossier…</source>
        <extracomment>desk.py</extracomment>
        <translation>&amp;Importa dossier…</translation>
    </message>
    <message>
        <source>&amp;Export Dossier…</source>
        <extracomment>desk.py</extracomment>
        <translation>&amp;Esporta dossier…</translation>
    </message>
    <message>
        <source>Show in &amp;Applications</source>
        <extracomment>desk.py</extracomment>
        <translation>Mostra nelle &amp;candidature</translation>
    </message>
    <message>
        <source>Export &amp;Due Dates…</source>
        <extracomment>desk.py</extracomment>
        <translation>Esporta &amp;scadenze…</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <extracomment>desk.py</extracomment>
        <translation>Nulla è in attesa.</translation>
    </message>
    <message>
        <source>What waits is on the site&apos;s list: synchronise on the tab “Courses” first. A dossier that somebody sent to you can be imported before.</source>
        <extracomment>desk.py</extracomment>
        <translation>Ciò che è in attesa è nell’elenco del sito: sincronizzare prima nella scheda “Corsi”. Un dossier ricevuto da qualcuno si può importare anche prima.</translation>
    </message>
    <message numerus="yes">
        <source>Waits %n day(s)</source>
        <extracomment>desk.py</extracomment>
        <translation>
            <numerusform>In attesa da %n giorno</numerusform>
            <numerusform>In attesa da %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>no user group</source>
        <extracomment>desk.py</extracomment>
        <translation>nessun gruppo utenti</translation>
    </message>
    <message>
        <source>Opinion due on {day}</source>
        <extracomment>desk.py</extracomment>
        <translation>Parere atteso entro il {day}</translation>
    </message>
    <message>
        <source>It waits on the site.</source>
        <extracomment>desk.py</extracomment>
        <translation>È in attesa sul sito.</translation>
    </message>
    <message>
        <source>Review…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Revisione…</translation>
    </message>
    <message>
        <source>Score the selected material</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Valuta il materiale selezionato</translation>
    </message>
    <message>
        <source>Opinion…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Parere…</translation>
    </message>
    <message>
        <source>Give the opinion of a member</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Inserisci il parere di un membro</translation>
    </message>
    <message>
        <source>Conflict of Interest…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Conflitto di interessi…</translation>
    </message>
    <message>
        <source>Record that the applicant is the user group or a reviewer</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Registra che il richiedente è il gruppo utenti o un revisore</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open the file or the link of the selected entry</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>Apri il file o il link della voce selezionata</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Take back the selected review, opinion or conflict; the history keeps it</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Ritira la revisione, il parere o il conflitto selezionato; la cronologia lo conserva</translation>
    </message>
    <message>
        <source>Double-click a material to score it.</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Doppio clic su un materiale per valutarlo.</translation>
    </message>
    <message>
        <source>Materials: {n} of {all} reviewed</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Materiali: {n} di {all} revisionati</translation>
    </message>
    <message>
        <source>Mean: {scores}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Media: {scores}</translation>
    </message>
    <message>
        <source>Add what you were sent, among the applications…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Aggiungere ciò che è stato ricevuto, tra le candidature…</translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n a favore</numerusform>
            <numerusform>%n a favore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n contrario</numerusform>
            <numerusform>%n contrari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n astenuto</numerusform>
            <numerusform>%n astenuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Opinions: {counts}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Pareri: {counts}</translation>
    </message>
    <message>
        <source>Add an opinion…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Aggiungi un parere…</translation>
    </message>
    <message>
        <source>Conflicts of interest: {n}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Conflitti di interessi: {n}</translation>
    </message>
    <message>
        <source>Record a conflict…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Registra un conflitto…</translation>
    </message>
    <message>
        <source>Contributions to QGIS</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>Contributi a QGIS</translation>
    </message>
    <message>
        <source>Add Review</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Aggiungi revisione</translation>
    </message>
    <message>
        <source>From 1 (poor) to 5 (excellent)</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Da 1 (scarso) a 5 (eccellente)</translation>
    </message>
    <message>
        <source>Opinion of a member</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Parere di un membro</translation>
    </message>
    <message>
        <source>Add Opinion</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Aggiungi parere</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <extracomment>desk_review.py
----------
dossier_text.py</extracomment>
        <translation>Conflitto di interessi</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Registra</translation>
    </message>
    <message>
        <source>Another user group is asked then, or the PSC decides.</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Viene allora interpellato un altro gruppo utenti, o decide il PSC.</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>dock.py
----------
programme.py</extracomment>
        <translation>Programma</translation>
    </message>
    <message>
        <source>&amp;Contribution…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>&amp;Contributo…</translation>
    </message>
    <message>
        <source>Co&amp;urse…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Co&amp;rso…</translation>
    </message>
    <message>
        <source>&amp;Material of a Course…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>&amp;Materiale di un corso…</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Change the selected entry</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Modifica la voce selezionata</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove the selected entry; the history keeps it</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Rimuovi la voce selezionata; la cronologia la conserva</translation>
    </message>
    <message>
        <source>Double-click a line to fill or change it. Files can be dropped on a course.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Doppio clic su una riga per compilarla o modificarla. Si possono trascinare file su un corso.</translation>
    </message>
    <message>
        <source>Courses and their materials</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Corsi e relativi materiali</translation>
    </message>
    <message>
        <source>Add a course…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Aggiungi un corso…</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>Add a material…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Aggiungi un materiale…</translation>
    </message>
    <message>
        <source>New contribution</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Nuovo contributo</translation>
    </message>
    <message>
        <source>New course</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Nuovo corso</translation>
    </message>
    <message>
        <source>New material</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Nuovo materiale</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Modifica: {entry}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Remove the course “{course}” with its {n} materials? The history keeps them.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Rimuovere il corso “{course}” con i suoi {n} materiali? La cronologia li conserva.</translation>
    </message>
    <message>
        <source>Add a course first: the files are its materials.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Aggiungere prima un corso: i file sono i suoi materiali.</translation>
    </message>
    <message>
        <source>Export the Application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Esporta la candidatura</translation>
    </message>
    <message>
        <source>Page for reviewers</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Pagina per i revisori</translation>
    </message>
    <message>
        <source>Exporting an application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Esportazione di una candidatura</translation>
    </message>
    <message>
        <source>The application was written to {path}</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>La candidatura è stata scritta in {path}</translation>
    </message>
    <message>
        <source>Import an Application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Importa una candidatura</translation>
    </message>
    <message>
        <source>Importing an application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Importazione di una candidatura</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n voce importata</numerusform>
            <numerusform>%n voci importate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n già nota</numerusform>
            <numerusform>%n già note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): what is here stays</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n conflitto: resta ciò che è qui</numerusform>
            <numerusform>%n conflitti: resta ciò che è qui</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Due Dates</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Esporta scadenze</translation>
    </message>
    <message>
        <source>Exporting due dates</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Esportazione delle scadenze</translation>
    </message>
    <message>
        <source>The due dates were written to {path}</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Le scadenze sono state scritte in {path}</translation>
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
            <numerusform>Non è completa: manca %n elemento.</numerusform>
            <numerusform>Non è completa: mancano %n elementi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{move}: {organisation}? It stays in the history, and cannot be taken back.</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>{move}: {organisation}? Resta nella cronologia e non può essere ritirato.</translation>
    </message>
    <message>
        <source>{group}: opinion due on {day}</source>
        <extracomment>dossier_moves.py
----------
dossier_panel.py</extracomment>
        <translation>{group}: parere atteso entro il {day}</translation>
    </message>
    <message>
        <source>hand it in on the website, which is being opened</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>presentarla sul sito web, che si sta aprendo</translation>
    </message>
    <message>
        <source>The application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>La candidatura</translation>
    </message>
    <message>
        <source>Checking an application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Controllo di una candidatura</translation>
    </message>
    <message>
        <source>No user group in the country: the applicant is advised to found one.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Nessun gruppo utenti nel paese: si consiglia al richiedente di fondarne uno.</translation>
    </message>
    <message>
        <source>Conflict of interest: another group, or the PSC, is asked.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Conflitto di interessi: viene interpellato un altro gruppo, o il PSC.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>
            <numerusform>%n elemento mancante</numerusform>
            <numerusform>%n elementi mancanti</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: nothing is missing</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Completa: non manca nulla</translation>
    </message>
    <message numerus="yes">
        <source>%n weak</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>
            <numerusform>%n debole</numerusform>
            <numerusform>%n deboli</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>The form is not finished: add what is in it, or cancel it.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Il modulo non è terminato: aggiungere ciò che contiene, o annullarlo.</translation>
    </message>
    <message>
        <source>Reading files for an application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Lettura dei file per una candidatura</translation>
    </message>
    <message>
        <source>Development and commits</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Sviluppo e commit</translation>
    </message>
    <message>
        <source>Documentation and training materials</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Documentazione e materiali didattici</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Traduzione</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Plugin</translation>
    </message>
    <message>
        <source>Bug reports</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Segnalazioni di bug</translation>
    </message>
    <message>
        <source>Sponsorship of new features</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Sponsorizzazione di nuove funzionalità</translation>
    </message>
    <message>
        <source>Financial support and grants</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Sostegno finanziario e sovvenzioni</translation>
    </message>
    <message>
        <source>Involvement in a QGIS user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Partecipazione a un gruppo utenti QGIS</translation>
    </message>
    <message>
        <source>Published QGIS courseware</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Materiale didattico QGIS pubblicato</translation>
    </message>
    <message>
        <source>QGIS books</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Libri su QGIS</translation>
    </message>
    <message>
        <source>Lectures</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Lezioni</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Esercizi</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Altro</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>A favore</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Contrario</translation>
    </message>
    <message>
        <source>Abstains</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Si astiene</translation>
    </message>
    <message>
        <source>The applicant is the user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Il richiedente è il gruppo utenti</translation>
    </message>
    <message>
        <source>The applicant is a reviewer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Il richiedente è un revisore</translation>
    </message>
    <message>
        <source>applicant</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>richiedente</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>revisore</translation>
    </message>
    <message>
        <source>user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>gruppo utenti</translation>
    </message>
    <message>
        <source>PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>PSC</translation>
    </message>
    <message>
        <source>the site</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>il sito</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Attualità</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Correttezza</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Presentata</translation>
    </message>
    <message>
        <source>In initial review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>In esame iniziale</translation>
    </message>
    <message>
        <source>With the user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Presso il gruppo utenti</translation>
    </message>
    <message>
        <source>With the PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Presso il PSC</translation>
    </message>
    <message>
        <source>Certified</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Certificata</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>Sent back</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Rinviata</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Re-applied</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Ripresentata</translation>
    </message>
    <message>
        <source>Submit</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Presenta</translation>
    </message>
    <message>
        <source>Begin Initial Review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Inizia l’esame iniziale</translation>
    </message>
    <message>
        <source>Ask the User Group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Interpella il gruppo utenti</translation>
    </message>
    <message>
        <source>Hand On to the PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Trasmetti al PSC</translation>
    </message>
    <message>
        <source>Certify</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Certifica</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Respingi</translation>
    </message>
    <message>
        <source>Send Back</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Rinvia</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Ripresenta</translation>
    </message>
    <message>
        <source>Nothing is sent: the programme&apos;s website is opened, where the application is handed in.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Non viene inviato nulla: si apre il sito web del programma, dove si presenta la candidatura.</translation>
    </message>
    <message>
        <source>The materials are looked at first.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Prima si esaminano i materiali.</translation>
    </message>
    <message>
        <source>The group has one month to give its opinion.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Il gruppo ha un mese per dare il suo parere.</translation>
    </message>
    <message>
        <source>The Project Steering Committee (PSC) decides.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Decide il comitato direttivo del progetto (PSC).</translation>
    </message>
    <message>
        <source>The contributions are published from then on.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Da quel momento i contributi sono pubblicati.</translation>
    </message>
    <message>
        <source>The applicant is told why.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Al richiedente viene detto il motivo.</translation>
    </message>
    <message>
        <source>The applicant is told what to mend.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Al richiedente viene detto cosa correggere.</translation>
    </message>
    <message>
        <source>The application ends; one can apply again.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>La candidatura termina; ci si può candidare di nuovo.</translation>
    </message>
    <message>
        <source>The application begins again, with all that is in it.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>La candidatura ricomincia, con tutto ciò che contiene.</translation>
    </message>
    <message>
        <source>at least one</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>almeno uno</translation>
    </message>
    <message>
        <source>none within the last two years</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>nessuno negli ultimi due anni</translation>
    </message>
    <message>
        <source>no link</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>nessun link</translation>
    </message>
    <message>
        <source>lectures</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>lezioni</translation>
    </message>
    <message>
        <source>exercises</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>esercizi</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>nessun dato</translation>
    </message>
    <message>
        <source>QGIS version is not told</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>la versione di QGIS non è indicata</translation>
    </message>
    <message>
        <source>made for an old QGIS</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>fatto per una vecchia versione di QGIS</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>il file è cambiato</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>il file non esiste più</translation>
    </message>
    <message>
        <source>the file is not on this computer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>il file non è su questo computer</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>mancante: {what}</translation>
    </message>
    <message>
        <source>weak: {what}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>debole: {what}</translation>
    </message>
    <message>
        <source>for QGIS {version}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>per QGIS {version}</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>dossier_text.py
----------
style.py</extracomment>
        <translation>Contributo</translation>
    </message>
    <message>
        <source>Material</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Materiale</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Parere</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Rimosso</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>non conta più</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>dossiers.py</extracomment>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>dossiers.py</extracomment>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>Show &amp;Hidden Entries in the History</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Mostra le voci &amp;nascoste nella cronologia</translation>
    </message>
    <message>
        <source>What an organisation has contributed to QGIS, and the materials of its courses: an application has both.

Prepare it here, see what is missing, and hand it in on the programme&apos;s website. All of it stays on this computer.</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Ciò con cui un’organizzazione ha contribuito a QGIS e i materiali dei suoi corsi: una candidatura contiene entrambi.

La si prepara qui, si vede cosa manca e la si presenta sul sito web del programma. Tutto resta su questo computer.</translation>
    </message>
    <message>
        <source>New application</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Nuova candidatura</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Inizia</translation>
    </message>
    <message>
        <source>An organisation of the list, or a name and its country.</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Un’organizzazione dell’elenco, o un nome e il suo paese.</translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>nome</translation>
    </message>
    <message>
        <source>surname</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>cognome</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>hint</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>avviso</translation>
    </message>
    <message>
        <source>mended</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>corretto</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>tralasciato</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>fee_attendees.py
----------
fee_table.py</extracomment>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>What to Do</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Cosa fare</translation>
    </message>
    <message>
        <source>In the Clean List</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Nell’elenco corretto</translation>
    </message>
    <message>
        <source>&amp;Save Clean List…</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>&amp;Salva elenco corretto…</translation>
    </message>
    <message>
        <source>Save Clean List</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Salva elenco corretto</translation>
    </message>
    <message>
        <source>Choose a list, or drop it here: first name, surname, e-mail in each line. Nothing of it is sent or kept.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Scegliere un elenco, o trascinarlo qui: nome, cognome, e-mail in ogni riga. Nulla di esso viene inviato o conservato.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n partecipante</numerusform>
            <numerusform>%n partecipanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flaw(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n difetto</numerusform>
            <numerusform>%n difetti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n avviso</numerusform>
            <numerusform>%n avvisi</numerusform>
        </translation>
    </message>
    <message>
        <source>Their certificates cost {amount}, {price} each.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>I loro certificati costano {amount}, {price} ciascuno.</translation>
    </message>
    <message>
        <source>The credit in the books suffices: {amount}.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Il credito in contabilità è sufficiente: {amount}.</translation>
    </message>
    <message>
        <source>The credit in the books does not suffice: {amount}.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Il credito in contabilità non è sufficiente: {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>The clean list would have %n attendee(s).</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>L’elenco corretto avrebbe %n partecipante.</numerusform>
            <numerusform>L’elenco corretto avrebbe %n partecipanti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) written to {path}</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n partecipante scritto in {path}</numerusform>
            <numerusform>%n partecipanti scritti in {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Price (EUR)</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Prezzo (EUR)</translation>
    </message>
    <message>
        <source>Amount (EUR)</source>
        <extracomment>fee_forecast.py
----------
fee_table.py</extracomment>
        <translation>Importo (EUR)</translation>
    </message>
    <message>
        <source>Total (EUR)</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Totale (EUR)</translation>
    </message>
    <message>
        <source>when a course starts</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>all’inizio di un corso</translation>
    </message>
    <message>
        <source>at the end of that month</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>alla fine di quel mese</translation>
    </message>
    <message numerus="yes">
        <source>Total: {amount} for %n course(s). Nothing is booked by this.
If a course has another number of attendees, type it into its row.</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>
            <numerusform>Totale: {amount} per %n corso. Con questo non si registra nulla.
Se un corso ha un altro numero di partecipanti, inserirlo nella sua riga.</numerusform>
            <numerusform>Totale: {amount} per %n corsi. Con questo non si registra nulla.
Se un corso ha un altro numero di partecipanti, inserirlo nella sua riga.</numerusform>
        </translation>
    </message>
    <message>
        <source>No courses are to come in this time.</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Nessun corso previsto in questo periodo.</translation>
    </message>
    <message>
        <source>All organisations that have bookings</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Tutte le organizzazioni con registrazioni</translation>
    </message>
    <message>
        <source>&amp;Book It Again</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Registra di n&amp;uovo</translation>
    </message>
    <message>
        <source>It can be taken back by its opposite only, not deleted.</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Si può annullare solo con la registrazione inversa, non eliminare.</translation>
    </message>
    <message>
        <source>none of these</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>nessuno di questi</translation>
    </message>
    <message>
        <source>{n} × {price} = {amount}, at the price of that day</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>{n} × {price} = {amount}, al prezzo di quel giorno</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>carta</translation>
    </message>
    <message>
        <source>SEPA transfer</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>bonifico SEPA</translation>
    </message>
    <message>
        <source>the oldest charge that is open</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>l’addebito aperto più vecchio</translation>
    </message>
    <message>
        <source>{booking}; open: {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>{booking}; aperto: {amount}</translation>
    </message>
    <message>
        <source>understood as {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>inteso come {amount}</translation>
    </message>
    <message>
        <source>in euro</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>in euro</translation>
    </message>
    <message>
        <source>Its opposite will be booked today: {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Oggi verrà registrata l’operazione inversa: {amount}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>Impossibile scrivere {path}: {why}</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>page to read or print (HTML)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>pagina da leggere o stampare (HTML)</translation>
    </message>
    <message>
        <source>for spreadsheets (CSV)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>per fogli di calcolo (CSV)</translation>
    </message>
    <message>
        <source>page to print (HTML)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>pagina da stampare (HTML)</translation>
    </message>
    <message>
        <source>text for an e-mail</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>testo per un’e-mail</translation>
    </message>
    <message>
        <source>what is due: {amount}</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>quanto dovuto: {amount}</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>fee_table.py
----------
style.py</extracomment>
        <translation>Data</translation>
    </message>
    <message>
        <source>Balance (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Saldo (EUR)</translation>
    </message>
    <message>
        <source>Open (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Aperto (EUR)</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>fee_table.py</extracomment>
        <translation>N.</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Charged (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Addebitato (EUR)</translation>
    </message>
    <message>
        <source>Paid (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Pagato (EUR)</translation>
    </message>
    <message>
        <source>Last Booking</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Ultima registrazione</translation>
    </message>
    <message>
        <source>EUR {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>{amount} EUR</translation>
    </message>
    <message>
        <source>Due: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Dovuto: {amount}</translation>
    </message>
    <message>
        <source>Credit: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Credito: {amount}</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Nulla è dovuto</translation>
    </message>
    <message>
        <source>Payment by card</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Pagamento con carta</translation>
    </message>
    <message>
        <source>Payment by SEPA transfer</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Pagamento con bonifico SEPA</translation>
    </message>
    <message>
        <source>Correction of no. {booking}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Correzione della n. {booking}</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Riporto</translation>
    </message>
    <message>
        <source>corrected by no. {booking}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>corretta dalla n. {booking}</translation>
    </message>
    <message>
        <source>No. {id}, {day}: {what}, {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>N. {id}, {day}: {what}, {amount}</translation>
    </message>
    <message>
        <source>{n} × {price}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>{n} × {price}</translation>
    </message>
    <message>
        <source>Not yet paid: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Non ancora pagato: {amount}</translation>
    </message>
    <message>
        <source>Still credit: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Credito residuo: {amount}</translation>
    </message>
    <message>
        <source>It no longer counts: no. {booking} is its opposite.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Non conta più: la n. {booking} è la sua registrazione inversa.</translation>
    </message>
    <message>
        <source>Booked as no. {id}: {amount} credited. {balance}.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Registrato con n. {id}: {amount} a credito. {balance}.</translation>
    </message>
    <message>
        <source>Booked as no. {id}: {amount} owed. {balance}.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Registrato con n. {id}: {amount} a debito. {balance}.</translation>
    </message>
    <message>
        <source>Check an &amp;Attendee List…</source>
        <extracomment>fees.py</extracomment>
        <translation>Verifica un elenco di &amp;partecipanti…</translation>
    </message>
    <message>
        <source>Payment &amp;Note…</source>
        <extracomment>fees.py</extracomment>
        <translation>&amp;Nota di pagamento…</translation>
    </message>
    <message>
        <source>All with bookings</source>
        <extracomment>fees.py</extracomment>
        <translation>Tutte con registrazioni</translation>
    </message>
    <message>
        <source>A certificate costs {amount} today.</source>
        <extracomment>fees.py</extracomment>
        <translation>Oggi un certificato costa {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) with bookings</source>
        <extracomment>fees.py</extracomment>
        <translation>
            <numerusform>%n organizzazione con registrazioni</numerusform>
            <numerusform>%n organizzazioni con registrazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked yet</source>
        <extracomment>fees.py</extracomment>
        <translation>Ancora nessuna registrazione</translation>
    </message>
    <message>
        <source>Choose an organisation above to book something.</source>
        <extracomment>fees.py</extracomment>
        <translation>Scegliere qui sopra un’organizzazione per registrare qualcosa.</translation>
    </message>
    <message>
        <source>{charged} charged, {paid} paid.</source>
        <extracomment>fees.py</extracomment>
        <translation>{charged} addebitati, {paid} pagati.</translation>
    </message>
    <message>
        <source>Nothing is booked yet.</source>
        <extracomment>fees.py</extracomment>
        <translation>Ancora nessuna registrazione.</translation>
    </message>
    <message>
        <source>Record a &amp;Payment…</source>
        <extracomment>fees.py</extracomment>
        <translation>Registra un &amp;pagamento…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <extracomment>fees.py</extracomment>
        <translation>&amp;Correggi…</translation>
    </message>
    <message>
        <source>Bookings cannot be deleted</source>
        <extracomment>fees.py</extracomment>
        <translation>Le registrazioni non si possono eliminare</translation>
    </message>
    <message>
        <source>User groups</source>
        <extracomment>processing/user_groups.py
----------
programme_layers.py
----------
style.py</extracomment>
        <translation>Gruppi utenti</translation>
    </message>
    <message>
        <source>Makes a layer of the QGIS user groups as the QGIS website lists them, each where its country&apos;s name goes on a map, and a layer of the countries that have none, with the certified organisations there. Groups of the whole world have no place.</source>
        <extracomment>processing/user_groups.py</extracomment>
        <translation>Crea un layer dei gruppi utenti QGIS elencati dal sito web di QGIS, ciascuno dove su una mappa va il nome del suo paese, e un layer dei paesi che non ne hanno, con le organizzazioni certificate presenti. I gruppi di tutto il mondo non hanno un luogo.</translation>
    </message>
    <message>
        <source>countries,world,community,local</source>
        <extracomment>processing/user_groups.py</extracomment>
        <translation>paesi,mondo,comunità,locale</translation>
    </message>
    <message>
        <source>Countries without a user group</source>
        <extracomment>processing/user_groups.py
----------
programme_layers.py</extracomment>
        <translation>Paesi senza gruppo utenti</translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>programme.py</extracomment>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Review Desk</source>
        <extracomment>programme.py</extracomment>
        <translation>Tavolo di revisione</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>programme.py</extracomment>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Open the Website</source>
        <extracomment>programme.py</extracomment>
        <translation>Apri il sito web</translation>
    </message>
    <message>
        <source>Applications are handed in, and certificates paid, on the programme&apos;s website.</source>
        <extracomment>programme.py</extracomment>
        <translation>Le candidature si presentano, e i certificati si pagano, sul sito web del programma.</translation>
    </message>
    <message>
        <source>Organisations with Published Contributions</source>
        <extracomment>programme.py</extracomment>
        <translation>Organizzazioni con contributi pubblicati</translation>
    </message>
    <message>
        <source>User Groups, and Countries without One</source>
        <extracomment>programme.py</extracomment>
        <translation>Gruppi utenti e paesi che ne sono privi</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>programme.py</extracomment>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>No contributions are published yet: those of certified applications will be.</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Nessun contributo è ancora pubblicato: lo saranno quelli delle candidature certificate.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <extracomment>programme_layers.py
----------
style.py</extracomment>
        <translation>Contributi</translation>
    </message>
    <message>
        <source>Contributors</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Contributori</translation>
    </message>
    <message>
        <source>QGIS user groups</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Gruppi utenti QGIS</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Impossibile leggere {file}</translation>
    </message>
    <message>
        <source>Contributions of the organisation</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Contributi dell’organizzazione</translation>
    </message>
    <message>
        <source>Contributions:</source>
        <extracomment>style.py</extracomment>
        <translation>Contributi:</translation>
    </message>
    <message>
        <source>Kind of contribution</source>
        <extracomment>style.py</extracomment>
        <translation>Tipo di contributo</translation>
    </message>
    <message>
        <source>Kinds of contributions</source>
        <extracomment>style.py</extracomment>
        <translation>Tipi di contributo</translation>
    </message>
    <message>
        <source>Latest contribution</source>
        <extracomment>style.py</extracomment>
        <translation>Ultimo contributo</translation>
    </message>
    <message>
        <source>No user group</source>
        <extracomment>style.py</extracomment>
        <translation>Nessun gruppo utenti</translation>
    </message>
    <message>
        <source>Certified organisations</source>
        <extracomment>style.py</extracomment>
        <translation>Organizzazioni certificate</translation>
    </message>
    <message>
        <source>Certified organisations:</source>
        <extracomment>style.py</extracomment>
        <translation>Organizzazioni certificate:</translation>
    </message>
    <message>
        <source>Certified organisations, but no user group</source>
        <extracomment>style.py</extracomment>
        <translation>Organizzazioni certificate, ma nessun gruppo utenti</translation>
    </message>
</context>
<context>
    <name>QgisCertificationCertificates</name>
    <message>
        <source>Ids or links, one in each line: QGIS-123
Or drop a list, PDFs or a folder of them here.</source>
        <translation>Identificativi o link, uno per riga: QGIS-123
Oppure trascinare qui un elenco, PDF o una cartella.</translation>
    </message>
    <message>
        <source>Ids of certificates</source>
        <translation>Identificativi di certificati</translation>
    </message>
    <message>
        <source>Whose ids they are</source>
        <translation>Di chi sono gli identificativi</translation>
    </message>
    <message>
        <source>Attendees and organisations have ids of the same form. A link says which it is.</source>
        <translation>Partecipanti e organizzazioni hanno identificativi della stessa forma. Un link dice quale sia.</translation>
    </message>
    <message>
        <source>Ids of attendees</source>
        <translation>Partecipanti</translation>
    </message>
    <message>
        <source>Ids of organisations</source>
        <translation>Organizzazioni</translation>
    </message>
    <message>
        <source>Expected name</source>
        <translation>Nome atteso</translation>
    </message>
    <message>
        <source>For a single certificate: is it this person&apos;s, or this organisation&apos;s? Compared on this computer.</source>
        <translation>Per un solo certificato: è di questa persona o organizzazione? Confrontato su questo computer.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Ask the programme&apos;s site for these certificates</source>
        <translation>Chiedere questi certificati al sito del programma</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>What was checked until then stays, and you can go on later</source>
        <translation>Quanto verificato fino ad allora resta, e si può proseguire più tardi</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Prosegui</translation>
    </message>
    <message>
        <source>Ask for what was not answered yet</source>
        <translation>Chiedere ciò che non ha ancora risposta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Check a list, PDFs, or a column of a layer</source>
        <translation>Verificare un elenco, PDF o una colonna di un layer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Show the results on the map, or write them to a file</source>
        <translation>Mostrare i risultati sulla mappa o scriverli in un file</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Remove checks from this computer</source>
        <translation>Rimuovere le verifiche da questo computer</translation>
    </message>
    <message>
        <source>Certificates checked</source>
        <translation>Certificati verificati</translation>
    </message>
    <message>
        <source>Which verdicts are shown</source>
        <translation>Quali esiti vengono mostrati</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Details of the certificate</source>
        <translation>Dettagli del certificato</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDesk</name>
    <message>
        <source>Name, country, user group or state</source>
        <translation>Nome, paese, gruppo utenti o stato</translation>
    </message>
    <message>
        <source>Show only those with this text</source>
        <translation>Mostra solo quelle con questo testo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Import an application, export the due dates</source>
        <translation>Importa una candidatura, esporta le scadenze</translation>
    </message>
    <message>
        <source>What waits, oldest first</source>
        <translation>Ciò che è in attesa, prima i più vecchi</translation>
    </message>
    <message>
        <source>What waits, and for whom</source>
        <translation>Che cosa è in attesa, e di chi</translation>
    </message>
    <message>
        <source>Begin Review</source>
        <translation>Inizia revisione</translation>
    </message>
    <message>
        <source>Make a dossier on this computer for what is to be reviewed</source>
        <translation>Crea su questo computer un dossier per ciò che va revisionato</translation>
    </message>
    <message>
        <source>Import Dossier…</source>
        <translation>Importa dossier…</translation>
    </message>
    <message>
        <source>Take in the dossier that the applicant or another reviewer exported</source>
        <translation>Acquisisci il dossier esportato dal richiedente o da un altro revisore</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDetails</name>
    <message>
        <source>What to do with the course</source>
        <translation>Azioni per il corso</translation>
    </message>
    <message>
        <source>Details of the course</source>
        <translation>Dettagli del corso</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Segna con stella</translation>
    </message>
    <message>
        <source>Star this course, to find it again</source>
        <translation>Segna questo corso con una stella per ritrovarlo</translation>
    </message>
    <message>
        <source>Zoom to Course</source>
        <translation>Zoom sul corso</translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>Apri pagina</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s page on the programme&apos;s site</source>
        <translation>Apri la pagina dell’organizzazione sul sito del programma</translation>
    </message>
    <message>
        <source>Write E-mail…</source>
        <translation>Scrivi e-mail…</translation>
    </message>
    <message>
        <source>Prepare an e-mail to the organisation; nothing is sent by itself</source>
        <translation>Prepara un’e-mail per l’organizzazione; nulla viene inviato automaticamente</translation>
    </message>
    <message>
        <source>Save Calendar File…</source>
        <translation>Salva file di calendario…</translation>
    </message>
    <message>
        <source>Save the course as a file that calendar programs import</source>
        <translation>Salva il corso in un file che i programmi di calendario importano</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Write a note of your own; it stays on this computer</source>
        <translation>Scrivi una nota personale; resta su questo computer</translation>
    </message>
    <message>
        <source>Close Details</source>
        <translation>Chiudi dettagli</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossierForm</name>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>One of the list, or the name under which it will apply</source>
        <translation>Una dell’elenco, o il nome con cui si candiderà</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Where it is not known: the user group of the country is asked for its opinion</source>
        <translation>Se non è noto: al gruppo utenti del paese viene chiesto il parere</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Corso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
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
        <translation>File</translation>
    </message>
    <message>
        <source>Only its name, size and checksum are kept; it stays where it is</source>
        <translation>Si conservano solo nome, dimensione e checksum; il file resta dov’è</translation>
    </message>
    <message>
        <source>QGIS</source>
        <translation>QGIS</translation>
    </message>
    <message>
        <source>Made for, such as 3.44</source>
        <translation>Per quale versione, ad esempio 3.44</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>The user group that is asked</source>
        <translation>Il gruppo utenti interpellato</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Attualità</translation>
    </message>
    <message>
        <source>From 1 (poor) to 5 (excellent)</source>
        <translation>Da 1 (scarso) a 5 (eccellente)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correttezza</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da parte di</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossierPanel</name>
    <message>
        <source>State of the application</source>
        <translation>Stato della candidatura</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Che cosa manca</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Passo successivo</translation>
    </message>
    <message>
        <source>Record that the application goes on; nothing is sent by it</source>
        <translation>Registra che la candidatura procede; con questo non si invia nulla</translation>
    </message>
    <message>
        <source>What to do with the entries</source>
        <translation>Azioni per le voci</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossiers</name>
    <message>
        <source>Application</source>
        <translation>Candidatura</translation>
    </message>
    <message>
        <source>Which application is shown</source>
        <translation>La candidatura mostrata</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuova…</translation>
    </message>
    <message>
        <source>Prepare an application of an organisation; nothing is sent</source>
        <translation>Prepara la candidatura di un’organizzazione; non viene inviato nulla</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Export, import, and what was hidden</source>
        <translation>Esportazione, importazione e ciò che era nascosto</translation>
    </message>
</context>
<context>
    <name>QgisCertificationExport</name>
    <message>
        <source>Export Certified Courses</source>
        <translation>Esporta corsi certificati</translation>
    </message>
    <message>
        <source>The &amp;courses that are listed</source>
        <translation>I &amp;corsi elencati</translation>
    </message>
    <message>
        <source>The &amp;layers: all upcoming and running courses, training centres, organisations</source>
        <translation>I &amp;layer: tutti i corsi futuri e in corso, i centri di formazione, le organizzazioni</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>File da scrivere</translation>
    </message>
    <message>
        <source>&amp;Replace the existing file</source>
        <translation>&amp;Sostituisci il file esistente</translation>
    </message>
    <message>
        <source>&amp;Add to the project afterwards</source>
        <translation>&amp;Aggiungi poi al progetto</translation>
    </message>
    <message>
        <source>The ending of the file name determines the format: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML or iCalendar.</source>
        <translation>L’estensione del nome del file determina il formato: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML o iCalendar.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeAttendees</name>
    <message>
        <source>Check an Attendee List</source>
        <translation>Verifica un elenco di partecipanti</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Elenco</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>Elenco dei partecipanti</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>What is wrong with the list</source>
        <translation>Che cosa non va nell’elenco</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Perché non è possibile</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeCharge</name>
    <message>
        <source>Charge Certificates</source>
        <translation>Addebita certificati</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>&amp;Corso</translation>
    </message>
    <message>
        <source>The course that the certificates were issued for</source>
        <translation>Il corso per cui sono stati rilasciati i certificati</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titolo</translation>
    </message>
    <message>
        <source>What was held, if it is none of these courses, or is to be called otherwise</source>
        <translation>Che cosa si è tenuto, se non è nessuno di questi corsi o va chiamato diversamente</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lotto</translation>
    </message>
    <message>
        <source>Whatever tells these certificates from others, such as a number; it is not booked twice unawares</source>
        <translation>Ciò che distingue questi certificati da altri, ad esempio un numero; non viene registrato due volte per sbaglio</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>Certi&amp;ficati</translation>
    </message>
    <message>
        <source>&amp;Day of issue</source>
        <translation>&amp;Data di rilascio</translation>
    </message>
    <message>
        <source>What it will cost</source>
        <translation>Quanto costerà</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>What is booked cannot be changed or deleted; a mistake is taken back by its opposite, with “Correct…”.</source>
        <translation>Ciò che è registrato non si può modificare né eliminare; un errore si annulla con la registrazione inversa, con “Correggi…”.</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Perché non è possibile</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeCorrect</name>
    <message>
        <source>Correct a Booking</source>
        <translation>Correggi una registrazione</translation>
    </message>
    <message>
        <source>The booking</source>
        <translation>La registrazione</translation>
    </message>
    <message>
        <source>What will be booked</source>
        <translation>Che cosa verrà registrato</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>such as: charged twice</source>
        <translation>ad esempio: addebitato due volte</translation>
    </message>
    <message>
        <source>Nothing can be deleted. Both bookings stay in the books, and in statements; the first one no longer counts.</source>
        <translation>Nulla si può eliminare. Entrambe le registrazioni restano in contabilità e negli estratti conto; la prima non conta più.</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Perché non è possibile</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeForecast</name>
    <message>
        <source>Forecast</source>
        <translation>Previsione</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>A&amp;ttendees per course</source>
        <translation>Par&amp;tecipanti per corso</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>S&amp;cadenza</translation>
    </message>
    <message>
        <source>Starting &amp;until</source>
        <translation>Con inizio f&amp;ino al</translation>
    </message>
    <message>
        <source>Upcoming courses and what is due for them</source>
        <translation>Prossimi corsi e quanto è dovuto per essi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Perché non è possibile</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeNote</name>
    <message>
        <source>Payment Note</source>
        <translation>Nota di pagamento</translation>
    </message>
    <message>
        <source>A note by which somebody can pay by transfer. All that it says is what you say; nothing is paid, booked or sent. Take payee and IBAN from an invoice.</source>
        <translation>Una nota con cui qualcuno può pagare con bonifico. Contiene solo ciò che si indica qui; nulla viene pagato, registrato o inviato. Beneficiario e IBAN si trovano su una fattura.</translation>
    </message>
    <message>
        <source>&amp;Payee</source>
        <translation>&amp;Beneficiario</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>Chi viene pagato</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>The payee&apos;s account; its check digits are verified</source>
        <translation>Il conto del beneficiario; le cifre di controllo vengono verificate</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>I&amp;mporto</translation>
    </message>
    <message>
        <source>In euro, as you write it; empty: what the organisation owes</source>
        <translation>In euro, come si preferisce scriverlo; vuoto: quanto dovuto dall’organizzazione</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Riferimento</translation>
    </message>
    <message>
        <source>That the payment bears</source>
        <translation>Quello riportato nel pagamento</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>&amp;Pagatore</translation>
    </message>
    <message>
        <source>Who pays; empty: the organisation</source>
        <translation>Chi paga; vuoto: l’organizzazione</translation>
    </message>
    <message>
        <source>To be paid &amp;until</source>
        <translation>Da pagare &amp;entro</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Perché non è possibile</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeePayment</name>
    <message>
        <source>Record a Payment</source>
        <translation>Registra un pagamento</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Importo</translation>
    </message>
    <message>
        <source>In euro, as you write it: 240, 240.00, 240,00, 1 240.00</source>
        <translation>In euro, come si preferisce scriverlo: 240, 240.00, 240,00, 1 240.00</translation>
    </message>
    <message>
        <source>The amount as it is understood</source>
        <translation>L’importo così come è inteso</translation>
    </message>
    <message>
        <source>Paid b&amp;y</source>
        <translation>Pagato &amp;con</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Riferimento</translation>
    </message>
    <message>
        <source>Of the invoice, the transfer or the receipt</source>
        <translation>Della fattura, del bonifico o della ricevuta</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>&amp;Pagatore</translation>
    </message>
    <message>
        <source>As the bank names them</source>
        <translation>Con il nome indicato dalla banca</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>P&amp;er</translation>
    </message>
    <message>
        <source>The charge that is paid first</source>
        <translation>L’addebito che viene pagato per primo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>What is booked cannot be changed or deleted; a mistake is taken back by its opposite, with “Correct…”. Nothing is paid by this: it records what was paid.</source>
        <translation>Ciò che è registrato non si può modificare né eliminare; un errore si annulla con la registrazione inversa, con “Correggi…”. Con questo non si paga nulla: si registra ciò che è stato pagato.</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Perché non è possibile</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeStatement</name>
    <message>
        <source>Statement</source>
        <translation>Estratto conto</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Dal</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Al</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Come</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Perché non è possibile</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFees</name>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Whose books are shown; any part of its name finds an organisation</source>
        <translation>L’organizzazione di cui si mostra la contabilità; qualsiasi parte del nome la trova</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Sums and price</source>
        <translation>Somme e prezzo</translation>
    </message>
    <message>
        <source>Charge…</source>
        <translation>Addebito…</translation>
    </message>
    <message>
        <source>Book certificates that were issued</source>
        <translation>Registra i certificati rilasciati</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>Pagamento…</translation>
    </message>
    <message>
        <source>Record a payment that was made by card or SEPA transfer</source>
        <translation>Registra un pagamento effettuato con carta o bonifico SEPA</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correggi…</translation>
    </message>
    <message>
        <source>Take the selected booking back by its opposite; nothing can be deleted</source>
        <translation>Annulla la registrazione selezionata con quella inversa; nulla si può eliminare</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Estratto conto…</translation>
    </message>
    <message>
        <source>Save all bookings of a time, with the balance after each, as a page or for a spreadsheet</source>
        <translation>Salva tutte le registrazioni di un periodo, con il saldo dopo ciascuna, come pagina o per un foglio di calcolo</translation>
    </message>
    <message>
        <source>Forecast…</source>
        <translation>Previsione…</translation>
    </message>
    <message>
        <source>What the upcoming courses will cost, and when</source>
        <translation>Quanto costeranno i prossimi corsi, e quando</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Lists of attendees, and notes by which somebody can pay</source>
        <translation>Elenchi di partecipanti e note con cui si può pagare</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Registrazioni</translation>
    </message>
    <message>
        <source>Balances of all organisations that have bookings</source>
        <translation>Saldi di tutte le organizzazioni con registrazioni</translation>
    </message>
    <message>
        <source>The selected booking</source>
        <translation>La registrazione selezionata</translation>
    </message>
    <message>
        <source>Bookings cannot be changed or deleted: a mistake is taken back by its opposite.</source>
        <translation>Le registrazioni non si possono modificare né eliminare: un errore si annulla con la registrazione inversa.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationList</name>
    <message>
        <source>Check a List of Certificates</source>
        <translation>Verifica un elenco di certificati</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Column of the &amp;ids</source>
        <translation>Colonna degli &amp;identificativi</translation>
    </message>
    <message>
        <source>Empty: the column that has ids in most rows.</source>
        <translation>Vuoto: la colonna che ha identificativi nella maggior parte delle righe.</translation>
    </message>
    <message>
        <source>&amp;Expected names</source>
        <translation>Nomi &amp;attesi</translation>
    </message>
    <message>
        <source>Only the ids are sent to the programme&apos;s site, two in a second. Names are compared on this computer, and are shown only where one was expected.</source>
        <translation>Al sito del programma vengono inviati solo gli identificativi, due al secondo. I nomi vengono confrontati su questo computer e mostrati solo dove ne era atteso uno.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationOptionsForm</name>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Address of a certification site, or of a mirror of one. Empty: the programme&apos;s own site.</source>
        <translation>Indirizzo di un sito di certificazione o di un suo mirror. Vuoto: il sito del programma.</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Pr&amp;ova connessione</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Risultato della prova</translation>
    </message>
    <message>
        <source>Store &amp;file</source>
        <translation>&amp;File dei dati</translation>
    </message>
    <message>
        <source>File that holds the courses</source>
        <translation>File che contiene i corsi</translation>
    </message>
    <message>
        <source>Synchronises by itself when the last time was that long ago; never when QGIS starts.</source>
        <translation>Sincronizza da sé quando è passato questo tempo dall’ultima volta; mai all’avvio di QGIS.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Filters When QGIS Starts</source>
        <translation>Filtri all’avvio di QGIS</translation>
    </message>
    <message>
        <source>Those of the &amp;last session</source>
        <translation>Quelli dell’ul&amp;tima sessione</translation>
    </message>
    <message>
        <source>T&amp;hese:</source>
        <translation>&amp;Questi:</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Paese</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>&amp;Distanza</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>qualsiasi distanza</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>&amp;Remove All Stored Data…</source>
        <translation>&amp;Rimuovi tutti i dati salvati…</translation>
    </message>
    <message>
        <source>Look for &amp;news</source>
        <translation>Cerca &amp;novità</translation>
    </message>
    <message>
        <source>every </source>
        <translation>ogni </translation>
    </message>
    <message>
        <source>Nothing is sent but requests for the programme&apos;s public lists, and for the certificates that you check, over the network settings of QGIS. What you search for, saved searches, stars and notes stay in the store file on this computer.</source>
        <translation>Non viene inviato altro che richieste degli elenchi pubblici del programma e dei certificati che si verificano, con le impostazioni di rete di QGIS. Ciò che si cerca, le ricerche salvate, le stelle e le note restano nel file dei dati su questo computer.</translation>
    </message>
    <message>
        <source>&amp;Keep names of attendees</source>
        <translation>&amp;Conserva i nomi dei partecipanti</translation>
    </message>
    <message>
        <source>Of each check the store file keeps the id, the verdict, the course and the time. Without this, the name on a certificate is not kept, but only a fingerprint, which tells whether the id has come to be somebody else&apos;s. With it, names of people are in the file: have a reason that your law allows, and forget them when it ends.</source>
        <translation>Di ogni verifica il file dei dati conserva identificativo, esito, corso e ora. Senza questa opzione il nome su un certificato non viene conservato, ma solo un’impronta, che dice se l’identificativo è passato a qualcun altro. Con essa, nel file ci sono nomi di persone: occorre un motivo ammesso dalla propria legge, e vanno dimenticati quando viene meno.</translation>
    </message>
    <message>
        <source>Read the &amp;details of courses, too</source>
        <translation>Leggi &amp;anche i dettagli dei corsi</translation>
    </message>
    <message>
        <source>Description, instruction hours and website, from the pages of organisations, each at most once a week.</source>
        <translation>Descrizione, ore di lezione e sito web, dalle pagine delle organizzazioni, ciascuna al massimo una volta alla settimana.</translation>
    </message>
    <message>
        <source>Work of the Programme</source>
        <translation>Lavoro del programma</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Programme”: applications, review desk and fees</source>
        <translation>Mostra la &amp;scheda “Programma”: candidature, tavolo di revisione e quote</translation>
    </message>
    <message>
        <source>For training organisations that apply or keep their books, and for reviewers.</source>
        <translation>Per le organizzazioni di formazione che si candidano o tengono la propria contabilità, e per i revisori.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>S&amp;erver</translation>
    </message>
</context>
<context>
    <name>QgisCertificationOrganisation</name>
    <message>
        <source>Your organisation</source>
        <translation>La sua organizzazione</translation>
    </message>
    <message>
        <source>Your organisation; any part of its name finds it</source>
        <translation>La sua organizzazione; qualsiasi parte del nome la trova</translation>
    </message>
    <message>
        <source>How the organisation stands</source>
        <translation>Situazione dell’organizzazione</translation>
    </message>
    <message>
        <source>What wants mending, next courses, training centres, and changes</source>
        <translation>Cosa correggere, prossimi corsi, centri di formazione e modifiche</translation>
    </message>
    <message>
        <source>What wants mending</source>
        <translation>Cosa correggere</translation>
    </message>
    <message>
        <source>Its certificate, such as QGIS-7</source>
        <translation>Il suo certificato, es. QGIS-7</translation>
    </message>
    <message>
        <source>Id of the organisation&apos;s certificate</source>
        <translation>Identificativo del certificato dell’organizzazione</translation>
    </message>
    <message>
        <source>The id of the organisation&apos;s own certificate, or a link to it</source>
        <translation>L’identificativo del certificato dell’organizzazione, o un link ad esso</translation>
    </message>
    <message>
        <source>Check Certificate</source>
        <translation>Verifica certificato</translation>
    </message>
    <message>
        <source>Ask the programme&apos;s site whether the organisation&apos;s certificate is valid</source>
        <translation>Chiedere al sito del programma se il certificato dell’organizzazione è valido</translation>
    </message>
</context>
<context>
    <name>QgisCertificationSearch</name>
    <message>
        <source>Near which town?</source>
        <translation>Vicino a quale città?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>A town, in any language. “Town, Country” tells towns of one name apart.</source>
        <translation>Una città, in qualsiasi lingua. “Città, Paese” distingue le città con lo stesso nome.</translation>
    </message>
    <message>
        <source>Map centre</source>
        <translation>Centro della mappa</translation>
    </message>
    <message>
        <source>Search near the centre of the map</source>
        <translation>Cerca vicino al centro della mappa</translation>
    </message>
    <message>
        <source>Click on map</source>
        <translation>Clicca sulla mappa</translation>
    </message>
    <message>
        <source>Search near a point: click on the map</source>
        <translation>Cerca vicino a un punto: clicca sulla mappa</translation>
    </message>
    <message>
        <source>Search near a point that is clicked on the map</source>
        <translation>Cerca vicino a un punto cliccato sulla mappa</translation>
    </message>
    <message>
        <source>Words in course, organisation or town</source>
        <translation>Parole in corso, organizzazione o città</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Only courses with all of these words; case and accents do not matter</source>
        <translation>Solo corsi con tutte queste parole; maiuscole e accenti non contano</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanza</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>on site or online</source>
        <translation>in presenza o online</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>solo online</translation>
    </message>
    <message>
        <source>on site only</source>
        <translation>solo in presenza</translation>
    </message>
    <message>
        <source>Also past courses</source>
        <translation>Anche corsi passati</translation>
    </message>
    <message>
        <source>Also organisations that are not certified</source>
        <translation>Anche organizzazioni non certificate</translation>
    </message>
    <message>
        <source>Only starred courses</source>
        <translation>Solo corsi con stella</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Azzera filtri</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Per distanza</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Per data</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Corsi</translation>
    </message>
    <message>
        <source>Get the real courses</source>
        <translation>Scarica i corsi reali</translation>
    </message>
    <message>
        <source>Leave the invented data, and fetch the public lists of the programme&apos;s site</source>
        <translation>Lascia i dati inventati e scarica gli elenchi pubblici dal sito del programma</translation>
    </message>
</context>
<context>
    <name>QgisCertificationWelcome</name>
    <message>
        <source>Certified QGIS courses near you, from the QGIS Certification Programme: fetched once, then searched on your computer.</source>
        <translation>Corsi QGIS certificati vicino a te, dal Programma di certificazione QGIS: scaricati una volta, poi cercati sul tuo computer.</translation>
    </message>
    <message>
        <source>Get courses</source>
        <translation>Scarica i corsi</translation>
    </message>
    <message>
        <source>Fetch the public lists of the programme&apos;s site</source>
        <translation>Scarica gli elenchi pubblici dal sito del programma</translation>
    </message>
    <message>
        <source>Try demo data (invented)</source>
        <translation>Prova i dati dimostrativi (inventati)</translation>
    </message>
    <message>
        <source>Courses and organisations that do not exist, to look around without a network</source>
        <translation>Corsi e organizzazioni che non esistono, per dare un’occhiata senza rete</translation>
    </message>
    <message>
        <source>Fetching courses</source>
        <translation>Scaricamento dei corsi</translation>
    </message>
    <message>
        <source>Show upcoming courses without the library</source>
        <translation>Mostra i prossimi corsi senza la libreria</translation>
    </message>
</context>
</TS>
