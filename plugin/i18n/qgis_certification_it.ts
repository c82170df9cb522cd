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
        <extracomment>details.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>details.py</extracomment>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>details.py</extracomment>
        <translation>Distanza</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>details.py</extracomment>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Training centre</source>
        <extracomment>details.py</extracomment>
        <translation>Centro di formazione</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>details.py</extracomment>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>details.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>details.py</extracomment>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>details.py</extracomment>
        <translation>Sito web</translation>
    </message>
    <message>
        <source>On the programme&apos;s site</source>
        <extracomment>details.py</extracomment>
        <translation>Sul sito del programma</translation>
    </message>
    <message>
        <source>Page of the organisation</source>
        <extracomment>details.py</extracomment>
        <translation>Pagina dell’organizzazione</translation>
    </message>
    <message>
        <source>Convener</source>
        <extracomment>details.py</extracomment>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Competence</source>
        <extracomment>details.py</extracomment>
        <translation>Competenza</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>details.py</extracomment>
        <translation>Visto la prima volta</translation>
    </message>
    <message>
        <source>No longer listed since</source>
        <extracomment>details.py</extracomment>
        <translation>Non più in elenco dal</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>details.py</extracomment>
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
results.py</extracomment>
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
        <extracomment>details.py
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
        <extracomment>details.py</extracomment>
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
        <source>Certified Courses</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>Corsi certificati</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>Sincronizza</translation>
    </message>
    <message>
        <source>Show Layers</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>Mostra layer</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>dock.py</extracomment>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Copy into Project</source>
        <extracomment>dock.py</extracomment>
        <translation>Copia nel progetto</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <extracomment>dock.py</extracomment>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>Invented demo data.</source>
        <extracomment>dock.py</extracomment>
        <translation>Dati dimostrativi inventati.</translation>
    </message>
    <message>
        <source>Synchronised today.</source>
        <extracomment>dock.py</extracomment>
        <translation>Sincronizzato oggi.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago.</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Sincronizzato %n giorno fa.</numerusform>
            <numerusform>Sincronizzato %n giorni fa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to synchronise again.</source>
        <extracomment>dock.py</extracomment>
        <translation>È ora di sincronizzare di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n courses</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Più di %n corso</numerusform>
            <numerusform>Più di %n corsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <extracomment>dock.py
----------
export_dialog.py</extracomment>
        <translation>
            <numerusform>%n corso</numerusform>
            <numerusform>%n corsi</numerusform>
        </translation>
    </message>
    <message>
        <source>No course passes the filters</source>
        <extracomment>dock.py</extracomment>
        <translation>Nessun corso corrisponde ai filtri</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n set)</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Filtri (%n attivo)</numerusform>
            <numerusform>Filtri (%n attivi)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>dock.py</extracomment>
        <translation>Filtri</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <extracomment>dock.py</extracomment>
        <translation>Punto sulla mappa</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <extracomment>dock.py</extracomment>
        <translation>Mostra &amp;dettagli</translation>
    </message>
    <message>
        <source>Exporting certified courses</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>Esportazione dei corsi certificati</translation>
    </message>
    <message numerus="yes">
        <source>%n training centre(s)</source>
        <extracomment>export_dialog.py</extracomment>
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
        <extracomment>export_dialog.py</extracomment>
        <translation>Scritto in {path}: {what}</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>filters.py</extracomment>
        <translation>qualsiasi</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>jobs.py</extracomment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Certified QGIS courses</source>
        <extracomment>locator.py</extracomment>
        <translation>Corsi QGIS certificati</translation>
    </message>
    <message>
        <source>Courses</source>
        <extracomment>locator.py</extracomment>
        <translation>Corsi</translation>
    </message>
    <message>
        <source>Training centres</source>
        <extracomment>locator.py</extracomment>
        <translation>Centri di formazione</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>locator.py</extracomment>
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
        <source>{job}: stopped, nothing was changed</source>
        <extracomment>session.py</extracomment>
        <translation>{job}: interrotto, nulla è stato modificato</translation>
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
        <translation>Aggiungi ai preferiti</translation>
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
        <source>&amp;Distance</source>
        <translation>&amp;Distanza</translation>
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
        <source>F&amp;rom</source>
        <translation>D&amp;al</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>A&amp;l</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Li&amp;ngua</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Paese</translation>
    </message>
    <message>
        <source>H&amp;eld</source>
        <translation>&amp;Modalità</translation>
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
        <source>Also &amp;past courses</source>
        <translation>Anche corsi p&amp;assati</translation>
    </message>
    <message>
        <source>Also &amp;organisations that are not certified</source>
        <translation>Anche &amp;organizzazioni non certificate</translation>
    </message>
    <message>
        <source>Only &amp;starred courses</source>
        <translation>Solo corsi &amp;con stella</translation>
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
        <translation>Più vicini</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Prima i più imminenti</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Corsi</translation>
    </message>
</context>
<context>
    <name>QgisCertificationWelcome</name>
    <message>
        <source>Certified QGIS courses near you, from the QGIS Certification Programme: fetched once, then searched on your computer.</source>
        <translation>Corsi QGIS certificati vicino a te, dal Programma di certificazione QGIS: scaricati una volta, poi cercati sul tuo computer.</translation>
    </message>
    <message>
        <source>&amp;Get courses</source>
        <translation>&amp;Scarica i corsi</translation>
    </message>
    <message>
        <source>Fetch the public lists of the programme&apos;s site</source>
        <translation>Scarica gli elenchi pubblici dal sito del programma</translation>
    </message>
    <message>
        <source>Try &amp;demo data (invented)</source>
        <translation>Prova i &amp;dati dimostrativi (inventati)</translation>
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
        <source>Show &amp;upcoming courses without the library</source>
        <translation>&amp;Mostra i prossimi corsi senza la libreria</translation>
    </message>
</context>
</TS>
