<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. Who has reviewed it takes this line away. -->
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Bonjour,

Je m’intéresse à votre formation «&#xa0;{course}&#xa0;» ({days}, {centre}).
Reste-t-il des places, quel est le prix et quels sont les horaires&#xa0;?

Cordialement
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
        <translation>Dates</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>details.py</extracomment>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Training centre</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Centre de formation</translation>
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
        <translation>Organisme</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Site web</translation>
    </message>
    <message>
        <source>On the programme&apos;s site</source>
        <extracomment>details.py
----------
organisation_text.py</extracomment>
        <translation>Sur le site du programme</translation>
    </message>
    <message>
        <source>Page of the organisation</source>
        <extracomment>details.py
----------
organisation_text.py</extracomment>
        <translation>Page de l’organisme</translation>
    </message>
    <message>
        <source>Convener</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Competence</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>No longer listed since</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Plus dans la liste depuis</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>details.py
----------
fee_table.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Price, free seats and times are not in the programme&apos;s data: ask the organisation.</source>
        <extracomment>details.py</extracomment>
        <translation>Le prix, les places libres et les horaires ne figurent pas dans les données du programme&#xa0;: demandez à l’organisme.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>details.py
----------
results.py
----------
session.py</extracomment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>details.py</extracomment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>details.py</extracomment>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>renamed</source>
        <extracomment>details.py</extracomment>
        <translation>renommé</translation>
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
        <translation>plus dans la liste</translation>
    </message>
    <message>
        <source>listed again</source>
        <extracomment>details.py</extracomment>
        <translation>de nouveau dans la liste</translation>
    </message>
    <message>
        <source>{name}: {n} news</source>
        <extracomment>details.py</extracomment>
        <translation>{name}&#xa0;: nouveautés ({n})</translation>
    </message>
    <message>
        <source>Save Calendar File</source>
        <extracomment>details.py</extracomment>
        <translation>Enregistrer le fichier de calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>details.py
----------
dossier_files.py</extracomment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Saving a calendar file</source>
        <extracomment>details.py</extracomment>
        <translation>Enregistrement d’un fichier de calendrier</translation>
    </message>
    <message>
        <source>The course was saved to {path}</source>
        <extracomment>details.py</extracomment>
        <translation>La formation a été enregistrée dans {path}</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <extracomment>courses.py
----------
plugin.py
----------
processing/synchronise.py</extracomment>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Show Layers</source>
        <extracomment>courses.py
----------
plugin.py</extracomment>
        <translation>Afficher les couches</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>courses.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy into Project</source>
        <extracomment>courses.py</extracomment>
        <translation>Copier dans le projet</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <extracomment>courses.py</extracomment>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Invented demo data.</source>
        <extracomment>search.py</extracomment>
        <translation>Données de démonstration fictives.</translation>
    </message>
    <message>
        <source>Synchronised today.</source>
        <extracomment>search.py</extracomment>
        <translation>Synchronisé aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago.</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>Synchronisé il y a %n jour.</numerusform>
            <numerusform>Synchronisé il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to synchronise again.</source>
        <extracomment>search.py</extracomment>
        <translation>Il est temps de synchroniser de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n courses</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>Plus de %n formation</numerusform>
            <numerusform>Plus de %n formations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <extracomment>export_dialog.py
----------
search.py</extracomment>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
    <message>
        <source>No course passes the filters</source>
        <extracomment>search.py</extracomment>
        <translation>Aucune formation ne correspond aux filtres</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n set)</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>Filtres (%n actif)</numerusform>
            <numerusform>Filtres (%n actifs)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>search.py</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <extracomment>courses.py</extracomment>
        <translation>Point sur la carte</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <extracomment>search.py</extracomment>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Exporting certified courses</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>Export des formations certifiées</translation>
    </message>
    <message numerus="yes">
        <source>%n training centre(s)</source>
        <extracomment>export_dialog.py
----------
organisation_text.py</extracomment>
        <translation>
            <numerusform>%n centre de formation</numerusform>
            <numerusform>%n centres de formation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>
            <numerusform>%n organisme</numerusform>
            <numerusform>%n organismes</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} written to {path}</source>
        <extracomment>export_dialog.py
----------
fee_papers.py</extracomment>
        <translation>Écrit dans {path}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>fee_papers.py
----------
filters.py
----------
options.py</extracomment>
        <translation>indifférent</translation>
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
        <translation>Formations</translation>
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
        <translation>Centres de formation</translation>
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
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>messages.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Map centre</source>
        <extracomment>place.py</extracomment>
        <translation>Centre de la carte</translation>
    </message>
    <message>
        <source>This point of the map has no longitude and latitude</source>
        <extracomment>place.py</extracomment>
        <translation>Ce point de la carte n’a ni longitude ni latitude</translation>
    </message>
    <message>
        <source>{place} ({inhabitants})</source>
        <extracomment>place.py</extracomment>
        <translation>{place} ({inhabitants})</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>plugin.py</extracomment>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Certified Courses near Here</source>
        <extracomment>plugin.py</extracomment>
        <translation>Formations certifiées près d’ici</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>results.py</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>past</source>
        <extracomment>results.py</extracomment>
        <translation>passée</translation>
    </message>
    <message>
        <source>online</source>
        <extracomment>results.py</extracomment>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>not certified</source>
        <extracomment>results.py</extracomment>
        <translation>non certifié</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n news)</source>
        <extracomment>saved.py</extracomment>
        <translation>
            <numerusform>{name} (%n nouveauté)</numerusform>
            <numerusform>{name} (%n nouveautés)</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <extracomment>saved.py</extracomment>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>Name (a search of the same name is replaced):</source>
        <extracomment>saved.py</extracomment>
        <translation>Nom (une recherche du même nom sera remplacée)&#xa0;:</translation>
    </message>
    <message>
        <source>{job}: {error}</source>
        <extracomment>session.py</extracomment>
        <translation>{job}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Synchronising certified courses</source>
        <extracomment>session.py</extracomment>
        <translation>Synchronisation des formations certifiées</translation>
    </message>
    <message numerus="yes">
        <source>%n new course(s)</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n nouvelle formation</numerusform>
            <numerusform>%n nouvelles formations</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} changed</source>
        <extracomment>session.py</extracomment>
        <translation>modifiées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{n} no longer listed</source>
        <extracomment>session.py</extracomment>
        <translation>plus dans la liste&#xa0;: {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n news in your saved searches</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n nouveauté dans vos recherches enregistrées</numerusform>
            <numerusform>%n nouveautés dans vos recherches enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>it is not installed</source>
        <extracomment>fallback.py</extracomment>
        <translation>elle n’est pas installée</translation>
    </message>
    <message>
        <source>its file may not be read</source>
        <extracomment>fallback.py</extracomment>
        <translation>son fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>it was made for another system</source>
        <extracomment>fallback.py</extracomment>
        <translation>elle a été conçue pour un autre système</translation>
    </message>
    <message>
        <source>something that it needs is missing</source>
        <extracomment>fallback.py</extracomment>
        <translation>quelque chose dont elle a besoin manque</translation>
    </message>
    <message>
        <source>it belongs to another version of the plugin</source>
        <extracomment>fallback.py</extracomment>
        <translation>elle appartient à une autre version de l’extension</translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <extracomment>fallback.py</extracomment>
        <translation>son fichier est endommagé</translation>
    </message>
    <message>
        <source>The plugin&apos;s library cannot be used: {reason}.</source>
        <extracomment>fallback.py</extracomment>
        <translation>La bibliothèque de l’extension est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>These files were looked at:</source>
        <extracomment>fallback.py</extracomment>
        <translation>Ces fichiers ont été examinés&#xa0;:</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu install the package qcert; elsewhere install the plugin from a zip file that has the library for your system in it. The plugin&apos;s home page has both.</source>
        <extracomment>fallback.py</extracomment>
        <translation>Sous Debian et Ubuntu, installez le paquet qcert&#xa0;; ailleurs, installez l’extension depuis un fichier ZIP contenant la bibliothèque pour votre système. La page de l’extension propose les deux.</translation>
    </message>
    <message>
        <source>Fetching the list of upcoming courses</source>
        <extracomment>fallback.py</extracomment>
        <translation>Téléchargement de la liste des formations à venir</translation>
    </message>
    <message>
        <source>the server answered with the status {status}</source>
        <extracomment>fallback.py</extracomment>
        <translation>le serveur a répondu avec le statut {status}</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>fallback.py</extracomment>
        <translation>elle est trop longue</translation>
    </message>
    <message>
        <source>what the server sent is no list of courses, or not all of it</source>
        <extracomment>fallback.py</extracomment>
        <translation>ce que le serveur a envoyé n’est pas une liste de formations, ou pas en entier</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming course(s) shown, also of organisations that are not certified</source>
        <extracomment>fallback.py</extracomment>
        <translation>
            <numerusform>%n formation à venir affichée, y compris d’organismes non certifiés</numerusform>
            <numerusform>%n formations à venir affichées, y compris d’organismes non certifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the plugin&apos;s library there are no nearest courses, no history, no filter for certified organisations, no certificates.</source>
        <extracomment>fallback.py</extracomment>
        <translation>Sans la bibliothèque de l’extension, il n’y a ni formations les plus proches, ni historique, ni filtre des organismes certifiés, ni certificats.</translation>
    </message>
    <message>
        <source>Upcoming courses</source>
        <extracomment>fallback.py</extracomment>
        <translation>Formations à venir</translation>
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
        <translation>Certification QGIS</translation>
    </message>
    <message>
        <source>Save the project first: the copy will lie beside it.</source>
        <extracomment>layers.py</extracomment>
        <translation>Enregistrez d’abord le projet&#xa0;: la copie sera placée à côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) copied beside the project, to {file}</source>
        <extracomment>layers.py</extracomment>
        <translation>
            <numerusform>%n formation copiée à côté du projet, dans {file}</numerusform>
            <numerusform>%n formations copiées à côté du projet, dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying certified courses into the project</source>
        <extracomment>layers.py</extracomment>
        <translation>Copie des formations certifiées dans le projet</translation>
    </message>
    <message>
        <source>Courses of the centre</source>
        <extracomment>layers.py</extracomment>
        <translation>Formations du centre</translation>
    </message>
    <message>
        <source>Courses of the organisation</source>
        <extracomment>layers.py</extracomment>
        <translation>Formations de l’organisme</translation>
    </message>
    <message>
        <source>Centres of the organisation</source>
        <extracomment>layers.py</extracomment>
        <translation>Centres de l’organisme</translation>
    </message>
    <message>
        <source>World map</source>
        <extracomment>layers.py</extracomment>
        <translation>Carte du monde</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>layers.py</extracomment>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>layers.py</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Asking {server}…</source>
        <extracomment>options.py</extracomment>
        <translation>Interrogation de {server}…</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <extracomment>options.py</extracomment>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>options.py</extracomment>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>A mirror of {day}</source>
        <extracomment>options.py</extracomment>
        <translation>Un miroir du {day}</translation>
    </message>
    <message>
        <source>A certification site; its day is {day}</source>
        <extracomment>options.py</extracomment>
        <translation>Un site de certification&#xa0;; sa date est le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n certified organisation(s)</source>
        <extracomment>options.py</extracomment>
        <translation>
            <numerusform>%n organisme certifié</numerusform>
            <numerusform>%n organismes certifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>The store file was removed.</source>
        <extracomment>options.py</extracomment>
        <translation>Le fichier de données a été supprimé.</translation>
    </message>
    <message>
        <source>With online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Avec les formations en ligne</translation>
    </message>
    <message>
        <source>Online courses only</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Formations en ligne uniquement</translation>
    </message>
    <message>
        <source>Without online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Sans les formations en ligne</translation>
    </message>
    <message>
        <source>Languages (codes or names, separated by commas)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Langues (codes ou noms, séparés par des virgules)</translation>
    </message>
    <message>
        <source>Country of the organisation (code or name)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Pays de l’organisme (code ou nom)</translation>
    </message>
    <message>
        <source>Courses that end on or after this day</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Formations qui se terminent ce jour ou plus tard</translation>
    </message>
    <message>
        <source>Courses that start on or before this day</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Formations qui commencent ce jour ou plus tôt</translation>
    </message>
    <message>
        <source>Online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Formations en ligne</translation>
    </message>
    <message>
        <source>Words that must all occur</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Mots qui doivent tous apparaître</translation>
    </message>
    <message>
        <source>Also past courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Aussi les formations passées</translation>
    </message>
    <message>
        <source>Also courses of organisations that are not certified</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Aussi les formations d’organismes non certifiés</translation>
    </message>
    <message>
        <source>Store file (empty: the plugin&apos;s)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Fichier de données (vide&#xa0;: celui de l’extension)</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>certificate_menus.py
----------
fee_attendees.py
----------
processing/base.py</extracomment>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Day that counts as today (empty: by the clock)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Jour considéré comme aujourd’hui (vide&#xa0;: selon l’horloge)</translation>
    </message>
    <message>
        <source>The library cannot be used: {why}</source>
        <extracomment>processing/base.py</extracomment>
        <translation>La bibliothèque est inutilisable&#xa0;: {why}</translation>
    </message>
    <message>
        <source>There are no courses in {file} yet: synchronise first</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Il n’y a pas encore de formations dans {file}&#xa0;: synchronisez d’abord</translation>
    </message>
    <message>
        <source>Changes since a day</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>Changements depuis une date</translation>
    </message>
    <message>
        <source>Lists what synchronising brought: courses, training centres and organisations that were added, changed, moved or renamed, that are no longer listed or listed again, newest first, each where it is today, with the fields as they were before. What the first synchronising found is no change. With filters that only courses have, only courses are listed.</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>Liste ce que la synchronisation a apporté&#xa0;: formations, centres de formation et organismes ajoutés, modifiés, déplacés ou renommés, qui ne sont plus dans la liste ou y sont de nouveau, du plus récent au plus ancien, chacun à son emplacement actuel, avec les champs tels qu’ils étaient avant. Ce que la première synchronisation a trouvé n’est pas un changement. Avec des filtres propres aux formations, seules les formations sont listées.</translation>
    </message>
    <message>
        <source>news,history,difference</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>nouveautés,historique,différence</translation>
    </message>
    <message>
        <source>Since this day (empty: all that is kept)</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>Depuis cette date (vide&#xa0;: tout ce qui est conservé)</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>organisation.py
----------
processing/changes_since.py</extracomment>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Export courses</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Exporter des formations</translation>
    </message>
    <message>
        <source>Writes courses, with their training centres and organisations where the format holds several layers, to a file whose ending determines the format: GeoPackage with styles, GeoJSON, spreadsheets, a calendar (.ics) and more. An existing file is replaced when the new one is complete. What the format cannot hold is reported.</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Écrit les formations, avec leurs centres de formation et organismes si le format admet plusieurs couches, dans un fichier dont l’extension détermine le format&#xa0;: GeoPackage avec styles, GeoJSON, feuilles de calcul, calendrier (.ics), etc. Un fichier existant est remplacé une fois le nouveau complet. Ce que le format ne peut pas contenir est signalé.</translation>
    </message>
    <message>
        <source>save,calendar,spreadsheet</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>enregistrer,calendrier,tableur</translation>
    </message>
    <message>
        <source>Layers (empty: all that the file can hold)</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Couches (vide&#xa0;: toutes celles que le fichier peut contenir)</translation>
    </message>
    <message>
        <source>CRS of the file (empty: EPSG:4326)</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>SCR du fichier (vide&#xa0;: EPSG:4326)</translation>
    </message>
    <message>
        <source>Title of a calendar</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Titre d’un calendrier</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Courses near points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Formations près de points</translation>
    </message>
    <message>
        <source>Finds for each point the nearest certified courses, by exact distance on the ellipsoid: upcoming and running ones, unless the filters say otherwise. The result has a point for each course found, at its training centre, with the id of the input feature and a field of it, the rank, the distance in metres and the direction. Around a feature of several points each is searched; &quot;input_part&quot; is the number of the point. Online courses, if asked for, come last and without distance.</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Trouve pour chaque point les formations certifiées les plus proches, par distance exacte sur l’ellipsoïde&#xa0;: celles à venir et en cours, sauf indication contraire des filtres. Le résultat comporte un point par formation trouvée, à son centre de formation, avec l’identifiant de l’entité source et un de ses champs, le rang, la distance en mètres et la direction. Pour une entité à plusieurs points, la recherche se fait autour de chacun&#xa0;; «&#xa0;input_part&#xa0;» est le numéro du point. Les formations en ligne, si elles sont demandées, viennent en dernier et sans distance.</translation>
    </message>
    <message>
        <source>nearest,distance,closest,training</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>proche,distance,formation,cours</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Points</translation>
    </message>
    <message>
        <source>Field to keep</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Champ à conserver</translation>
    </message>
    <message>
        <source>Courses for each point</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Formations par point</translation>
    </message>
    <message>
        <source>Maximum distance (0: any)</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Distance maximale (0&#xa0;: indifférente)</translation>
    </message>
    <message>
        <source>Nearest courses</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Formations les plus proches</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) without a point on the earth left out</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>
            <numerusform>%n entité sans point sur la Terre ignorée</numerusform>
            <numerusform>%n entités sans point sur la Terre ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer} is no layer of points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>{layer} n’est pas une couche de points</translation>
    </message>
    <message>
        <source>Organisations by country</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>Organismes par pays</translation>
    </message>
    <message>
        <source>Counts for every country the certified organisations, their training centres and their courses, with the outline of the country. Where there is nobody yet the numbers are 0.</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>Compte pour chaque pays les organismes certifiés, leurs centres de formation et leurs formations, avec le contour du pays. Là où il n’y a encore personne, les nombres sont 0.</translation>
    </message>
    <message>
        <source>countries,count,world,trainers</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>pays,nombre,monde,formateurs</translation>
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
        <translation>Langue des noms (vide&#xa0;: celle de QGIS)</translation>
    </message>
    <message>
        <source>Reach of certified training</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Accessibilité de la formation certifiée</translation>
    </message>
    <message>
        <source>Finds for each town how far away the nearest training centre of a certified organisation is, and for each country how many people live farther away than a distance. With languages, only centres count that have upcoming or running courses in them, and the table has a row for each country and language. People are the inhabitants of the towns that GeoNames knows, not those of the country.</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Trouve pour chaque ville à quelle distance est le centre de formation le plus proche d’un organisme certifié, et pour chaque pays combien de personnes vivent au-delà d’une distance. Si des langues sont données, seuls comptent les centres ayant des formations à venir ou en cours dans ces langues, et la table a une ligne par pays et par langue. Les personnes sont les habitants des villes que GeoNames connaît, non ceux du pays.</translation>
    </message>
    <message>
        <source>distance,population,accessibility,towns</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>distance,population,accessibilité,villes</translation>
    </message>
    <message>
        <source>Distance that counts as far</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Distance considérée comme grande</translation>
    </message>
    <message>
        <source>Languages of the training (codes or names, separated by commas)</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Langues de la formation (codes ou noms, séparés par des virgules)</translation>
    </message>
    <message>
        <source>Country of the towns (code or name)</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Pays des villes (code ou nom)</translation>
    </message>
    <message>
        <source>Fewest inhabitants of a town</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Nombre minimal d’habitants d’une ville</translation>
    </message>
    <message>
        <source>Only towns that are farther away</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Uniquement les villes plus éloignées</translation>
    </message>
    <message>
        <source>Towns</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Villes</translation>
    </message>
    <message>
        <source>Reach by country</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Accessibilité par pays</translation>
    </message>
    <message>
        <source>Fetches organisations, training centres and courses from the certification programme&apos;s site into the store, and tells what is new. Past courses are fetched once a week, or if you ask for them. Within an hour of the last time nothing is fetched, unless forced.</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Télécharge les organismes, centres de formation et formations du site du programme de certification dans le fichier de données, et indique ce qui est nouveau. Les formations passées sont téléchargées une fois par semaine, ou si vous le demandez. Moins d’une heure après la dernière fois, rien n’est téléchargé, sauf si on le force.</translation>
    </message>
    <message>
        <source>sync,download,update</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>synchroniser,télécharger,actualiser</translation>
    </message>
    <message>
        <source>Server (empty: as in the options)</source>
        <extracomment>processing/synchronise.py
----------
processing/verify_certificates.py</extracomment>
        <translation>Serveur (vide&#xa0;: celui des options)</translation>
    </message>
    <message>
        <source>Also fetch past courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Télécharger aussi les formations passées</translation>
    </message>
    <message>
        <source>Even if the last time was less than an hour ago</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Même si la dernière fois date de moins d’une heure</translation>
    </message>
    <message>
        <source>New courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Nouvelles formations</translation>
    </message>
    <message>
        <source>Changed courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Formations modifiées</translation>
    </message>
    <message>
        <source>Courses that are no longer listed</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Formations qui ne sont plus dans la liste</translation>
    </message>
    <message>
        <source>Store file</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Fichier de données</translation>
    </message>
    <message>
        <source>The last time was less than an hour ago: nothing was fetched</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>La dernière fois date de moins d’une heure&#xa0;: rien n’a été téléchargé</translation>
    </message>
    <message>
        <source>A job is under way; wait for its end, or stop it.</source>
        <extracomment>session.py</extracomment>
        <translation>Une tâche est en cours&#xa0;; attendez sa fin ou interrompez-la.</translation>
    </message>
    <message>
        <source>Starts within 30 days</source>
        <extracomment>style.py</extracomment>
        <translation>Commence dans les 30 jours</translation>
    </message>
    <message>
        <source>Starts later</source>
        <extracomment>style.py</extracomment>
        <translation>Commence plus tard</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>style.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>style.py</extracomment>
        <translation>Passée</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <extracomment>style.py</extracomment>
        <translation>Plus dans la liste</translation>
    </message>
    <message>
        <source>With courses to come</source>
        <extracomment>style.py</extracomment>
        <translation>Avec formations à venir</translation>
    </message>
    <message>
        <source>Without courses to come</source>
        <extracomment>style.py</extracomment>
        <translation>Sans formations à venir</translation>
    </message>
    <message>
        <source>Starts today</source>
        <extracomment>style.py</extracomment>
        <translation>Commence aujourd’hui</translation>
    </message>
    <message>
        <source>Starts tomorrow</source>
        <extracomment>style.py</extracomment>
        <translation>Commence demain</translation>
    </message>
    <message>
        <source>Starts in %1 days</source>
        <extracomment>style.py</extracomment>
        <translation>Commence dans %1 jours</translation>
    </message>
    <message>
        <source>Runs until %1</source>
        <extracomment>style.py</extracomment>
        <translation>En cours jusqu’au %1</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>style.py</extracomment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Also here:</source>
        <extracomment>style.py</extracomment>
        <translation>Aussi ici&#xa0;:</translation>
    </message>
    <message>
        <source>Upcoming:</source>
        <extracomment>style.py</extracomment>
        <translation>À venir&#xa0;:</translation>
    </message>
    <message>
        <source>Running:</source>
        <extracomment>style.py</extracomment>
        <translation>En cours&#xa0;:</translation>
    </message>
    <message>
        <source>Page in the programme</source>
        <extracomment>style.py</extracomment>
        <translation>Page dans le programme</translation>
    </message>
    <message>
        <source>Course type</source>
        <extracomment>style.py</extracomment>
        <translation>Type de formation</translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>style.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>style.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Certification</source>
        <extracomment>style.py</extracomment>
        <translation>Certification</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>desk.py
----------
organisation_text.py
----------
style.py</extracomment>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>style.py</extracomment>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>style.py</extracomment>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <extracomment>style.py</extracomment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Location problem</source>
        <extracomment>style.py</extracomment>
        <translation>Problème de localisation</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>style.py</extracomment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Located by</source>
        <extracomment>style.py</extracomment>
        <translation>Localisé par</translation>
    </message>
    <message>
        <source>Number of the organisation</source>
        <extracomment>style.py</extracomment>
        <translation>Numéro de l’organisme</translation>
    </message>
    <message>
        <source>Number of the training centre</source>
        <extracomment>style.py</extracomment>
        <translation>Numéro du centre de formation</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <extracomment>style.py</extracomment>
        <translation>Nom du pays</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>organisation_text.py
----------
style.py</extracomment>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>the answer stopped and did not go on within {n} s</source>
        <extracomment>transport.py</extracomment>
        <translation>la réponse s’est interrompue et n’a pas repris en {n} s</translation>
    </message>
    <message>
        <source>no answer came within {n} s</source>
        <extracomment>transport.py</extracomment>
        <translation>aucune réponse n’est arrivée en {n} s</translation>
    </message>
    <message>
        <source>nothing came within the time that QGIS allows (Settings, Options, Network)</source>
        <extracomment>transport.py</extracomment>
        <translation>rien n’est arrivé dans le délai que QGIS autorise (Préférences, Options, Réseau)</translation>
    </message>
    <message>
        <source>the answer broke off after {n} of {all} bytes</source>
        <extracomment>transport.py</extracomment>
        <translation>la réponse s’est interrompue après {n} octets sur {all}</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>courses.py</extracomment>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Invented courses</source>
        <extracomment>courses.py</extracomment>
        <translation>Formations fictives</translation>
    </message>
    <message>
        <source>Programme figures</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Chiffres du programme</translation>
    </message>
    <message>
        <source>Counts organisations, training centres and courses of the certification programme by country, with the outline of the country, by year and by language, as far as they are known from what was synchronised. How many took part, how many certificates were issued and what was paid is not known.</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Compte les organismes, les centres de formation et les formations du programme de certification par pays, avec le contour du pays, par année et par langue, dans la mesure où ils sont connus par ce qui a été synchronisé. On ne sait pas combien de personnes ont participé, combien de certificats ont été délivrés ni ce qui a été payé.</translation>
    </message>
    <message>
        <source>statistics,report,count,programme</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>statistiques,rapport,nombre,programme</translation>
    </message>
    <message>
        <source>Distance that counts as within reach</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Distance considérée comme accessible</translation>
    </message>
    <message>
        <source>Figures by country</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Chiffres par pays</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Chiffres par année</translation>
    </message>
    <message>
        <source>Figures by language</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Chiffres par langue</translation>
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
        <translation>Certificats</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>certificate_list.py</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <extracomment>certificate_list.py</extracomment>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <source>&amp;List…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Liste…</translation>
    </message>
    <message>
        <source>&amp;Folder of PDFs…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Dossier de PDF…</translation>
    </message>
    <message>
        <source>From La&amp;yer…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>D’une co&amp;uche…</translation>
    </message>
    <message>
        <source>Add as &amp;Layer</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Ajouter comme &amp;couche</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Tableur…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Rapport…</translation>
    </message>
    <message>
        <source>Forget &amp;This…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Oublier &amp;celui-ci…</translation>
    </message>
    <message>
        <source>Forget &amp;All…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Tout oublier…</translation>
    </message>
    <message>
        <source>&amp;Copy Id</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Copier l’identifiant</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Oublier…</translation>
    </message>
    <message>
        <source>Open a List of Certificates</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Ouvrir une liste de certificats</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Open a Folder of PDFs</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Ouvrir un dossier de PDF</translation>
    </message>
    <message>
        <source>Several files at once can only be PDFs.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Plusieurs fichiers à la fois ne peuvent être que des PDF.</translation>
    </message>
    <message>
        <source>Save as Spreadsheet</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Enregistrer comme tableur</translation>
    </message>
    <message>
        <source>Save Report</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Writing results of certificates</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Écriture des résultats des certificats</translation>
    </message>
    <message>
        <source>The results were written to {path}</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Les résultats ont été écrits dans {path}</translation>
    </message>
    <message>
        <source>Remove all checks of {id} from this computer? Files that you exported stay.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Supprimer de cet ordinateur toutes les vérifications de {id} ? Les fichiers que vous avez exportés restent.</translation>
    </message>
    <message>
        <source>Remove all checks of certificates, and what was asked, from this computer? Files that you exported stay.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Supprimer de cet ordinateur toutes les vérifications de certificats et ce qui a été demandé ? Les fichiers que vous avez exportés restent.</translation>
    </message>
    <message>
        <source>The layer {name} is not in the project: open the project with it to go on.</source>
        <extracomment>certificate_question.py</extracomment>
        <translation>La couche {name} n’est pas dans le projet : ouvrez le projet qui la contient pour continuer.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>certificate_table.py</extracomment>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>certificate_table.py
----------
certificate_text.py</extracomment>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>Certificat</translation>
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
        <translation>Formation</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>certificate_table.py
----------
certificate_text.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>On record</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>No record</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Aucune trace</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>the site has no such certificate; it does not say whether it was withdrawn, deleted with its course, or never issued</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>le site n’a pas de tel certificat ; il ne dit pas s’il a été retiré, supprimé avec sa formation ou jamais délivré</translation>
    </message>
    <message>
        <source>the site has no such certificate; it does not say whether it was withdrawn, deleted with its organisation, or never issued</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>le site n’a pas de tel certificat ; il ne dit pas s’il a été retiré, supprimé avec son organisme ou jamais délivré</translation>
    </message>
    <message>
        <source>the site says that its validity has expired</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>le site dit que sa validité a expiré</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>not asked, for the site could not be reached several times in a row before</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>pas demandé, car le site n’a pu être joint plusieurs fois de suite auparavant</translation>
    </message>
    <message>
        <source>no id of a certificate, such as QGIS-12</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>aucun identifiant de certificat, tel que QGIS-12</translation>
    </message>
    <message>
        <source>match</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>concorde</translation>
    </message>
    <message>
        <source>close: look yourself</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>proche : à voir vous-même</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>différent</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>nom</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>formation</translation>
    </message>
    <message>
        <source>dates</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>dates</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>sent back with remarks</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>renvoyé avec des remarques</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>en cours d’examen</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>archivé</translation>
    </message>
    <message>
        <source>When it was checked before, this id was somebody else&apos;s: ids are used again.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Lors d’une vérification précédente, cet identifiant était celui de quelqu’un d’autre : les identifiants sont réutilisés.</translation>
    </message>
    <message>
        <source>It was on record on {day}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Il était enregistré le {day}.</translation>
    </message>
    <message>
        <source>The organisation is not certified now: {state}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>L’organisme n’est pas certifié actuellement : {state}.</translation>
    </message>
    <message>
        <source>of an organisation</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>d’un organisme</translation>
    </message>
    <message>
        <source>of an attendee</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>d’une personne participante</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Expected name</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Nom attendu</translation>
    </message>
    <message>
        <source>Printed otherwise</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Imprimé autrement</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>Délivré</translation>
    </message>
    <message>
        <source>Asked of</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Demandé à</translation>
    </message>
    <message>
        <source>SHA-256 of the page</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>SHA-256 de la page</translation>
    </message>
    <message>
        <source>Checked before</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Vérifié auparavant</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <extracomment>certificates.py</extracomment>
        <translation>Vérification des certificats</translation>
    </message>
    <message>
        <source>Only ids are sent, to the programme&apos;s site. What it says is kept on this computer.</source>
        <extracomment>certificates.py</extracomment>
        <translation>Seuls les identifiants sont envoyés, au site du programme. Ce qu’il dit est gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Reading what was checked before</source>
        <extracomment>certificates.py</extracomment>
        <translation>Lecture des vérifications précédentes</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>certificates.py</extracomment>
        <translation>interrompu</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n certificate(s); “Go On” asks for the rest, also another day</source>
        <extracomment>certificates.py</extracomment>
        <translation>
            <numerusform>interrompu après %n certificat ; « Continuer » demande le reste, même un autre jour</numerusform>
            <numerusform>interrompu après %n certificats ; « Continuer » demande le reste, même un autre jour</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} checked</source>
        <extracomment>certificates.py</extracomment>
        <translation>{n} sur {all} vérifiés</translation>
    </message>
    <message>
        <source>{done}, about {time} left</source>
        <extracomment>certificates.py</extracomment>
        <translation>{done}, encore environ {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <extracomment>certificates.py
----------
fees.py</extracomment>
        <translation>
            <numerusform>%n certificat</numerusform>
            <numerusform>%n certificats</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, as known from before</source>
        <extracomment>certificates.py</extracomment>
        <translation>{what}, selon ce qui est déjà connu</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>certificates.py
----------
fee_attendees.py</extracomment>
        <translation>tous</translation>
    </message>
    <message>
        <source>The verdict of the last check of a certificate on this computer: &apos;on record&apos;, &apos;valid&apos;, &apos;expired&apos;, &apos;no record&apos;, or &apos;unknown&apos;, also where it was never checked. An id alone is an attendee&apos;s; a link to an organisation&apos;s certificate says so. The site is not asked.</source>
        <extracomment>expressions.py</extracomment>
        <translation>Le verdict de la dernière vérification d’un certificat sur cet ordinateur : &apos;on record&apos; (enregistré), &apos;valid&apos; (valide), &apos;expired&apos; (expiré), &apos;no record&apos; (aucune trace) ou &apos;unknown&apos; (inconnu), aussi s’il n’a jamais été vérifié. Un identifiant seul est celui d’une personne participante ; un lien vers le certificat d’un organisme le dit. Le site n’est pas interrogé.</translation>
    </message>
    <message>
        <source>Check {id}</source>
        <extracomment>locator.py</extracomment>
        <translation>Vérifier {id}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>locator.py</extracomment>
        <translation>Pas encore vérifié</translation>
    </message>
    <message>
        <source>Remove the store file with all courses, their history, stars, notes, saved searches and checks of certificates?</source>
        <extracomment>options.py</extracomment>
        <translation>Supprimer le fichier de données avec toutes les formations, leur historique, les étoiles, les notes, les recherches enregistrées et les vérifications de certificats ?</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Vérifier des certificats</translation>
    </message>
    <message>
        <source>Asks the certification programme&apos;s site for each certificate of a layer or a table, and adds what it says: on record, no record or unknown for attendees; valid, expired, no record or unknown for organisations; with the reason, the time, course, organisation and dates. The site does not say why it has no record. Two ids are asked for in a second, each once; a run that was stopped goes on where it was if it is started again. Names that are expected are compared on this computer and are not sent. Offline, the last check of each is told.</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Demande au site du programme de certification chaque certificat d’une couche ou d’une table et ajoute ce qu’il dit : « on record » (enregistré), « no record » (aucune trace) ou « unknown » (inconnu) pour les participants ; « valid » (valide), « expired » (expiré), « no record » ou « unknown » pour les organismes ; avec la raison, l’heure, la formation, l’organisme et les dates. Le site ne dit pas pourquoi il n’a aucune trace. Deux identifiants sont demandés par seconde, chacun une fois ; une exécution interrompue reprend où elle en était si elle est relancée. Les noms attendus sont comparés sur cet ordinateur et ne sont pas envoyés. Hors ligne, la dernière vérification de chacun est donnée.</translation>
    </message>
    <message>
        <source>certificate,diploma,check,validity,attendee</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>certificat,diplôme,vérifier,validité,participant</translation>
    </message>
    <message>
        <source>of attendees</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>de participants</translation>
    </message>
    <message>
        <source>of organisations</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>d’organismes</translation>
    </message>
    <message>
        <source>Layer or table</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Couche ou table</translation>
    </message>
    <message>
        <source>Field of the ids</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Champ des identifiants</translation>
    </message>
    <message>
        <source>Field of the names that are expected</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Champ des noms attendus</translation>
    </message>
    <message>
        <source>An id alone is that</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Un identifiant seul est</translation>
    </message>
    <message>
        <source>Days for which an earlier answer is good enough</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Jours pendant lesquels une réponse précédente suffit</translation>
    </message>
    <message>
        <source>Do not ask the site: tell the last check of each</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Ne pas interroger le site : donner la dernière vérification de chacun</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Non confirmés</translation>
    </message>
    <message numerus="yes">
        <source>Going on: %n were answered before</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>
            <numerusform>Reprise : %n déjà obtenu</numerusform>
            <numerusform>Reprise : %n déjà obtenus</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped, nothing was changed</source>
        <extracomment>session.py</extracomment>
        <translation>interrompu, rien n’a été modifié</translation>
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
        <translation>Mon organisme</translation>
    </message>
    <message>
        <source>Which organisation is yours?</source>
        <extracomment>organisation.py</extracomment>
        <translation>Quel est votre organisme ?</translation>
    </message>
    <message>
        <source>There are no courses yet: synchronise on the tab “Courses” first.</source>
        <extracomment>store_page.py</extracomment>
        <translation>Il n’y a pas encore de formations : synchronisez d’abord dans l’onglet « Formations ».</translation>
    </message>
    <message>
        <source>Choose your organisation above. How it stands is shown without a login.</source>
        <extracomment>organisation.py</extracomment>
        <translation>Choisissez votre organisme ci-dessus. Sa situation s’affiche sans connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming</source>
        <extracomment>organisation.py
----------
organisation_text.py</extracomment>
        <translation>
            <numerusform>%n à venir</numerusform>
            <numerusform>%n à venir</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend</source>
        <extracomment>organisation.py</extracomment>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>nothing odd</source>
        <extracomment>organisation.py</extracomment>
        <translation>rien d’anormal</translation>
    </message>
    <message>
        <source>Next courses</source>
        <extracomment>organisation.py</extracomment>
        <translation>Prochaines formations</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>desk_review.py
----------
organisation.py</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Checking the organisation&apos;s certificate</source>
        <extracomment>organisation.py</extracomment>
        <translation>Vérification du certificat de l’organisme</translation>
    </message>
    <message>
        <source>certified</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>certifié</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no point on the map</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>pas de point sur la carte</translation>
    </message>
    <message>
        <source>point that is not on the earth</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>point qui n’est pas sur la Terre</translation>
    </message>
    <message>
        <source>point at 0, 0</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>point en 0, 0</translation>
    </message>
    <message>
        <source>point outside the country</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>point hors du pays</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>finit avant de commencer</translation>
    </message>
    <message>
        <source>no language</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>pas de langue</translation>
    </message>
    <message>
        <source>language that is not understood</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>langue non reconnue</translation>
    </message>
    <message>
        <source>convener without a name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>responsable sans nom</translation>
    </message>
    <message>
        <source>course type with a blank or too long name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>type de formation au nom vide ou trop long</translation>
    </message>
    <message>
        <source>entered more than once</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>saisi plusieurs fois</translation>
    </message>
    <message>
        <source>name that is another&apos;s, too</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>nom porté aussi par un autre</translation>
    </message>
    <message>
        <source>website that cannot be opened</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>site web impossible à ouvrir</translation>
    </message>
    <message>
        <source>e-mail address that cannot be one</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>adresse électronique impossible</translation>
    </message>
    <message>
        <source>public, but not certified</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>public, mais non certifié</translation>
    </message>
    <message>
        <source>no course to come</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>aucune formation à venir</translation>
    </message>
    <message>
        <source>not found by those who search</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>introuvable pour qui cherche</translation>
    </message>
    <message>
        <source>odd</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>anormal</translation>
    </message>
    <message>
        <source>{state}, at least since {day}</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>{state}, au moins depuis le {day}</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <extracomment>dossier_panel.py
----------
organisation_text.py</extracomment>
        <translation>{state}, depuis le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>
            <numerusform>%n passée</numerusform>
            <numerusform>%n passées</numerusform>
        </translation>
    </message>
    <message>
        <source>{id}: not checked yet</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>{id} : pas encore vérifié</translation>
    </message>
    <message>
        <source>Its certificate turned: the last time it was “{verdict}”.</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Son certificat a changé : la dernière fois, c’était « {verdict} ».</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Before that</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Auparavant</translation>
    </message>
    <message>
        <source>Bears the name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Porte le nom</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Offre</translation>
    </message>
    <message>
        <source>the site has this certificate under the name of another organisation</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>le site a ce certificat au nom d’un autre organisme</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>details.py</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Instruction hours</source>
        <extracomment>details.py</extracomment>
        <translation>Heures d’enseignement</translation>
    </message>
    <message>
        <source>Website of the course</source>
        <extracomment>details.py</extracomment>
        <translation>Site web du cours</translation>
    </message>
    <message>
        <source>The name on record is not the one that was expected.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Le nom enregistré n’est pas celui qui était attendu.</translation>
    </message>
    <message>
        <source>not the same: ask the site</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>pas le même : interroger le site</translation>
    </message>
    <message>
        <source>not compared</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>Not found on the PDF as it is on record: {what}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Absent du PDF tel que c’est enregistré : {what}.</translation>
    </message>
    <message>
        <source>Invented certificates, such as QGIS-3: nothing is sent.</source>
        <extracomment>certificates.py</extracomment>
        <translation>Certificats inventés, comme QGIS-3 : rien n’est envoyé.</translation>
    </message>
    <message>
        <source>The name on record must be compared by somebody.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Le nom enregistré doit être comparé par quelqu’un.</translation>
    </message>
    <message>
        <source>A year without a change is over: the site refuses it.</source>
        <extracomment>desk.py</extracomment>
        <translation>Une année sans changement est passée : le site la refuse.</translation>
    </message>
    <message numerus="yes">
        <source>The site refuses it in %n day(s), for nobody changed it within a year.</source>
        <extracomment>desk.py</extracomment>
        <translation>
            <numerusform>Le site la refuse dans %n jour, car personne ne l’a modifiée depuis un an.</numerusform>
            <numerusform>Le site la refuse dans %n jours, car personne ne l’a modifiée depuis un an.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>desk.py</extracomment>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>not on the site&apos;s list</source>
        <extracomment>desk.py</extracomment>
        <translation>absente de la liste du site</translation>
    </message>
    <message>
        <source>none: the PSC decides</source>
        <extracomment>desk.py</extracomment>
        <translation>aucun : le PSC décide</translation>
    </message>
    <message>
        <source>On the site</source>
        <extracomment>desk.py</extracomment>
        <translation>Sur le site</translation>
    </message>
    <message>
        <source>User group</source>
        <extracomment>desk.py
----------
style.py</extracomment>
        <translation>Groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>There is no dossier of it here yet: import the one that you were sent, or begin an empty one.</source>
        <extracomment>desk.py</extracomment>
        <translation>Il n’y a pas encore de dossier ici : importez celui que vous avez reçu, ou commencez-en un vide.</translation>
    </message>
    <message>
        <source>&amp;Import Dossier…</source>
        <extracomment>desk.py</extracomment>
        <translation>&amp;Importer un dossier…</translation>
    </message>
    <message>
        <source>&amp;Export Dossier…</source>
        <extracomment>desk.py</extracomment>
        <translation>&amp;Exporter le dossier…</translation>
    </message>
    <message>
        <source>Show in &amp;Applications</source>
        <extracomment>desk.py</extracomment>
        <translation>Afficher dans les &amp;candidatures</translation>
    </message>
    <message>
        <source>Export &amp;Due Dates…</source>
        <extracomment>desk.py</extracomment>
        <translation>Exporter les &amp;échéances…</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <extracomment>desk.py</extracomment>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>What waits is on the site&apos;s list: synchronise on the tab “Courses” first. A dossier that somebody sent to you can be imported before.</source>
        <extracomment>desk.py</extracomment>
        <translation>Ce qui est en attente figure dans la liste du site : synchronisez d’abord dans l’onglet « Formations ». Un dossier reçu de quelqu’un peut être importé auparavant.</translation>
    </message>
    <message numerus="yes">
        <source>Waits %n day(s)</source>
        <extracomment>desk.py</extracomment>
        <translation>
            <numerusform>Attend depuis %n jour</numerusform>
            <numerusform>Attend depuis %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no user group</source>
        <extracomment>desk.py</extracomment>
        <translation>pas de groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>Opinion due on {day}</source>
        <extracomment>desk.py</extracomment>
        <translation>Avis attendu pour le {day}</translation>
    </message>
    <message>
        <source>It waits on the site.</source>
        <extracomment>desk.py</extracomment>
        <translation>Elle est en attente sur le site.</translation>
    </message>
    <message>
        <source>Review…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Évaluer…</translation>
    </message>
    <message>
        <source>Score the selected material</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Noter le support sélectionné</translation>
    </message>
    <message>
        <source>Opinion…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Avis…</translation>
    </message>
    <message>
        <source>Give the opinion of a member</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Donner l’avis d’un membre</translation>
    </message>
    <message>
        <source>Conflict of Interest…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Conflit d’intérêts…</translation>
    </message>
    <message>
        <source>Record that the applicant is the user group or a reviewer</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Noter que le candidat est le groupe d’utilisateurs ou un évaluateur</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the file or the link of the selected entry</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>Ouvrir le fichier ou le lien de l’entrée sélectionnée</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back the selected review, opinion or conflict; the history keeps it</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Retirer l’évaluation, l’avis ou le conflit sélectionné ; l’historique le conserve</translation>
    </message>
    <message>
        <source>Double-click a material to score it.</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Double-cliquez sur un support pour le noter.</translation>
    </message>
    <message>
        <source>Materials: {n} of {all} reviewed</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Supports : {n} sur {all} évalués</translation>
    </message>
    <message>
        <source>Mean: {scores}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Moyenne : {scores}</translation>
    </message>
    <message>
        <source>Add what you were sent, among the applications…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Ajoutez ce que vous avez reçu, dans les candidatures…</translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n pour</numerusform>
            <numerusform>%n pour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n contre</numerusform>
            <numerusform>%n contre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n abstention</numerusform>
            <numerusform>%n abstentions</numerusform>
        </translation>
    </message>
    <message>
        <source>Opinions: {counts}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Avis : {counts}</translation>
    </message>
    <message>
        <source>Add an opinion…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Ajouter un avis…</translation>
    </message>
    <message>
        <source>Conflicts of interest: {n}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Conflits d’intérêts : {n}</translation>
    </message>
    <message>
        <source>Record a conflict…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Noter un conflit…</translation>
    </message>
    <message>
        <source>Contributions to QGIS</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>Contributions à QGIS</translation>
    </message>
    <message>
        <source>Add Review</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Ajouter l’évaluation</translation>
    </message>
    <message>
        <source>From 1 (poor) to 5 (excellent)</source>
        <extracomment>desk_review.py</extracomment>
        <translation>De 1 (faible) à 5 (excellent)</translation>
    </message>
    <message>
        <source>Opinion of a member</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Avis d’un membre</translation>
    </message>
    <message>
        <source>Add Opinion</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Ajouter l’avis</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <extracomment>desk_review.py
----------
dossier_text.py</extracomment>
        <translation>Conflit d’intérêts</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Another user group is asked then, or the PSC decides.</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Un autre groupe d’utilisateurs est alors consulté, ou le PSC décide.</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>dock.py
----------
programme.py</extracomment>
        <translation>Programme</translation>
    </message>
    <message>
        <source>&amp;Contribution…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>&amp;Contribution…</translation>
    </message>
    <message>
        <source>Co&amp;urse…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>&amp;Formation…</translation>
    </message>
    <message>
        <source>&amp;Material of a Course…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>&amp;Support d’une formation…</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the selected entry</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Modifier l’entrée sélectionnée</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the selected entry; the history keeps it</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Supprimer l’entrée sélectionnée ; l’historique la conserve</translation>
    </message>
    <message>
        <source>Double-click a line to fill or change it. Files can be dropped on a course.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Double-cliquez sur une ligne pour la remplir ou la modifier. Des fichiers peuvent être déposés sur une formation.</translation>
    </message>
    <message>
        <source>Courses and their materials</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Formations et leurs supports</translation>
    </message>
    <message>
        <source>Add a course…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Ajouter une formation…</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>aucune pour l’instant</translation>
    </message>
    <message>
        <source>Add a material…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Ajouter un support…</translation>
    </message>
    <message>
        <source>New contribution</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Nouvelle contribution</translation>
    </message>
    <message>
        <source>New course</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Nouvelle formation</translation>
    </message>
    <message>
        <source>New material</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Nouveau support</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Modifier : {entry}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove the course “{course}” with its {n} materials? The history keeps them.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Supprimer la formation « {course} » avec ses {n} supports ? L’historique les conserve.</translation>
    </message>
    <message>
        <source>Add a course first: the files are its materials.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Ajoutez d’abord une formation : les fichiers en sont les supports.</translation>
    </message>
    <message>
        <source>Export the Application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Exporter la candidature</translation>
    </message>
    <message>
        <source>Page for reviewers</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Page pour les évaluateurs</translation>
    </message>
    <message>
        <source>Exporting an application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Exportation d’une candidature</translation>
    </message>
    <message>
        <source>The application was written to {path}</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>La candidature a été écrite dans {path}</translation>
    </message>
    <message>
        <source>Import an Application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Importer une candidature</translation>
    </message>
    <message>
        <source>Importing an application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Importation d’une candidature</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n entrée importée</numerusform>
            <numerusform>%n entrées importées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n déjà connue</numerusform>
            <numerusform>%n déjà connues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): what is here stays</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n conflit : ce qui est ici reste</numerusform>
            <numerusform>%n conflits : ce qui est ici reste</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Due Dates</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Exporter les échéances</translation>
    </message>
    <message>
        <source>Exporting due dates</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Exportation des échéances</translation>
    </message>
    <message>
        <source>The due dates were written to {path}</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Les échéances ont été écrites dans {path}</translation>
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
            <numerusform>Elle n’est pas complète : il manque %n élément.</numerusform>
            <numerusform>Elle n’est pas complète : il manque %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>{move}: {organisation}? It stays in the history, and cannot be taken back.</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>{move} : {organisation} ? Cela reste dans l’historique et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>{group}: opinion due on {day}</source>
        <extracomment>dossier_moves.py
----------
dossier_panel.py</extracomment>
        <translation>{group} : avis attendu pour le {day}</translation>
    </message>
    <message>
        <source>hand it in on the website, which is being opened</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>déposez-la sur le site web, qui s’ouvre</translation>
    </message>
    <message>
        <source>The application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>La candidature</translation>
    </message>
    <message>
        <source>Checking an application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Vérification d’une candidature</translation>
    </message>
    <message>
        <source>No user group in the country: the applicant is advised to found one.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Pas de groupe d’utilisateurs dans le pays : il est conseillé au candidat d’en fonder un.</translation>
    </message>
    <message>
        <source>Conflict of interest: another group, or the PSC, is asked.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Conflit d’intérêts : un autre groupe, ou le PSC, est consulté.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>
            <numerusform>il manque %n élément</numerusform>
            <numerusform>il manque %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: nothing is missing</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Complète : il ne manque rien</translation>
    </message>
    <message numerus="yes">
        <source>%n weak</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>
            <numerusform>%n point faible</numerusform>
            <numerusform>%n points faibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The form is not finished: add what is in it, or cancel it.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Le formulaire n’est pas terminé : ajoutez son contenu, ou annulez-le.</translation>
    </message>
    <message>
        <source>Reading files for an application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Lecture des fichiers d’une candidature</translation>
    </message>
    <message>
        <source>Development and commits</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Développement et commits</translation>
    </message>
    <message>
        <source>Documentation and training materials</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Documentation et supports de formation</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Bug reports</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Rapports d’anomalies</translation>
    </message>
    <message>
        <source>Sponsorship of new features</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Financement de nouvelles fonctions</translation>
    </message>
    <message>
        <source>Financial support and grants</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Soutien financier et dons</translation>
    </message>
    <message>
        <source>Involvement in a QGIS user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Participation à un groupe d’utilisateurs QGIS</translation>
    </message>
    <message>
        <source>Published QGIS courseware</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Supports de cours QGIS publiés</translation>
    </message>
    <message>
        <source>QGIS books</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Livres sur QGIS</translation>
    </message>
    <message>
        <source>Lectures</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Cours magistraux</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstains</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>S’abstient</translation>
    </message>
    <message>
        <source>The applicant is the user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Le candidat est le groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>The applicant is a reviewer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Le candidat est un évaluateur</translation>
    </message>
    <message>
        <source>applicant</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>candidat</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>évaluateur</translation>
    </message>
    <message>
        <source>user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>PSC</translation>
    </message>
    <message>
        <source>the site</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>le site</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Déposée</translation>
    </message>
    <message>
        <source>In initial review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>En examen initial</translation>
    </message>
    <message>
        <source>With the user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Auprès du groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>With the PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Auprès du PSC</translation>
    </message>
    <message>
        <source>Certified</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Certifiée</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Sent back</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Renvoyée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Re-applied</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Redéposée</translation>
    </message>
    <message>
        <source>Submit</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>Begin Initial Review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Commencer l’examen initial</translation>
    </message>
    <message>
        <source>Ask the User Group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Consulter le groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>Hand On to the PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Transmettre au PSC</translation>
    </message>
    <message>
        <source>Certify</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Certifier</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Send Back</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Redéposer</translation>
    </message>
    <message>
        <source>Nothing is sent: the programme&apos;s website is opened, where the application is handed in.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Rien n’est envoyé : le site web du programme s’ouvre, où la candidature est déposée.</translation>
    </message>
    <message>
        <source>The materials are looked at first.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Les supports sont examinés d’abord.</translation>
    </message>
    <message>
        <source>The group has one month to give its opinion.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Le groupe a un mois pour donner son avis.</translation>
    </message>
    <message>
        <source>The Project Steering Committee (PSC) decides.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Le comité de pilotage du projet (PSC) décide.</translation>
    </message>
    <message>
        <source>The contributions are published from then on.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Les contributions sont dès lors publiées.</translation>
    </message>
    <message>
        <source>The applicant is told why.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>La raison est donnée au candidat.</translation>
    </message>
    <message>
        <source>The applicant is told what to mend.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Ce qui est à corriger est dit au candidat.</translation>
    </message>
    <message>
        <source>The application ends; one can apply again.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>La candidature prend fin ; on peut se porter de nouveau candidat.</translation>
    </message>
    <message>
        <source>The application begins again, with all that is in it.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>La candidature recommence, avec tout ce qu’elle contient.</translation>
    </message>
    <message>
        <source>at least one</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>au moins une</translation>
    </message>
    <message>
        <source>none within the last two years</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>aucune depuis deux ans</translation>
    </message>
    <message>
        <source>no link</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>pas de lien</translation>
    </message>
    <message>
        <source>lectures</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>cours magistraux</translation>
    </message>
    <message>
        <source>exercises</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>exercices</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>QGIS version is not told</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>la version de QGIS n’est pas indiquée</translation>
    </message>
    <message>
        <source>made for an old QGIS</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>fait pour un ancien QGIS</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>le fichier a changé</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>le fichier n’existe plus</translation>
    </message>
    <message>
        <source>the file is not on this computer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>le fichier n’est pas sur cet ordinateur</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>manque : {what}</translation>
    </message>
    <message>
        <source>weak: {what}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>faible : {what}</translation>
    </message>
    <message>
        <source>for QGIS {version}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>pour QGIS {version}</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>dossier_text.py
----------
style.py</extracomment>
        <translation>Contribution</translation>
    </message>
    <message>
        <source>Material</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Support</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>ne compte plus</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>dossiers.py</extracomment>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>dossiers.py</extracomment>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Show &amp;Hidden Entries in the History</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Afficher les entrées &amp;masquées dans l’historique</translation>
    </message>
    <message>
        <source>What an organisation has contributed to QGIS, and the materials of its courses: an application has both.

Prepare it here, see what is missing, and hand it in on the programme&apos;s website. All of it stays on this computer.</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Ce qu’un organisme a apporté à QGIS, et les supports de ses formations : une candidature comprend les deux.

Préparez-la ici, voyez ce qui manque, et déposez-la sur le site web du programme. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>New application</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Nouvelle candidature</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>An organisation of the list, or a name and its country.</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Un organisme de la liste, ou un nom et son pays.</translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>prénom</translation>
    </message>
    <message>
        <source>surname</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>hint</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>remarque</translation>
    </message>
    <message>
        <source>mended</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>corrigé</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>omis</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>fee_attendees.py
----------
fee_table.py</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What to Do</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>In the Clean List</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Dans la liste propre</translation>
    </message>
    <message>
        <source>&amp;Save Clean List…</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>&amp;Enregistrer la liste propre…</translation>
    </message>
    <message>
        <source>Save Clean List</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Enregistrer la liste propre</translation>
    </message>
    <message>
        <source>Choose a list, or drop it here: first name, surname, e-mail in each line. Nothing of it is sent or kept.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Choisissez une liste, ou déposez-la ici : prénom, nom de famille et e-mail sur chaque ligne. Rien n’en est envoyé ni conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flaw(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n défaut</numerusform>
            <numerusform>%n défauts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Their certificates cost {amount}, {price} each.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Leurs certificats coûtent {amount}, {price} chacun.</translation>
    </message>
    <message>
        <source>The credit in the books suffices: {amount}.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Le crédit des comptes suffit : {amount}.</translation>
    </message>
    <message>
        <source>The credit in the books does not suffice: {amount}.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Le crédit des comptes ne suffit pas : {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>The clean list would have %n attendee(s).</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>La liste propre aurait %n personne.</numerusform>
            <numerusform>La liste propre aurait %n personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) written to {path}</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n personne écrite dans {path}</numerusform>
            <numerusform>%n personnes écrites dans {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Price (EUR)</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Prix (EUR)</translation>
    </message>
    <message>
        <source>Amount (EUR)</source>
        <extracomment>fee_forecast.py
----------
fee_table.py</extracomment>
        <translation>Montant (EUR)</translation>
    </message>
    <message>
        <source>Total (EUR)</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Total (EUR)</translation>
    </message>
    <message>
        <source>when a course starts</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>au début d’une formation</translation>
    </message>
    <message>
        <source>at the end of that month</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>à la fin de ce mois</translation>
    </message>
    <message numerus="yes">
        <source>Total: {amount} for %n course(s). Nothing is booked by this.
If a course has another number of attendees, type it into its row.</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>
            <numerusform>Total : {amount} pour %n formation. Rien n’est comptabilisé par cela.
Si une formation a un autre nombre de personnes, saisissez-le dans sa ligne.</numerusform>
            <numerusform>Total : {amount} pour %n formations. Rien n’est comptabilisé par cela.
Si une formation a un autre nombre de personnes, saisissez-le dans sa ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>No courses are to come in this time.</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Aucune formation n’est à venir dans cette période.</translation>
    </message>
    <message>
        <source>All organisations that have bookings</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Tous les organismes qui ont des écritures</translation>
    </message>
    <message>
        <source>&amp;Book It Again</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>&amp;Comptabiliser encore</translation>
    </message>
    <message>
        <source>It can be taken back by its opposite only, not deleted.</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>On ne peut la reprendre que par son contraire, pas la supprimer.</translation>
    </message>
    <message>
        <source>none of these</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>aucune de celles-ci</translation>
    </message>
    <message>
        <source>{n} × {price} = {amount}, at the price of that day</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>{n} × {price} = {amount}, au prix de ce jour</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>carte</translation>
    </message>
    <message>
        <source>SEPA transfer</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>virement SEPA</translation>
    </message>
    <message>
        <source>the oldest charge that is open</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>la plus ancienne facturation ouverte</translation>
    </message>
    <message>
        <source>{booking}; open: {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>{booking} ; ouvert : {amount}</translation>
    </message>
    <message>
        <source>understood as {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>compris comme {amount}</translation>
    </message>
    <message>
        <source>in euro</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>en euros</translation>
    </message>
    <message>
        <source>Its opposite will be booked today: {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Son contraire sera comptabilisé aujourd’hui : {amount}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>{path} ne peut pas être écrit : {why}</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>page to read or print (HTML)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>page à lire ou à imprimer (HTML)</translation>
    </message>
    <message>
        <source>for spreadsheets (CSV)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>pour tableurs (CSV)</translation>
    </message>
    <message>
        <source>page to print (HTML)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>page à imprimer (HTML)</translation>
    </message>
    <message>
        <source>text for an e-mail</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>texte pour un e-mail</translation>
    </message>
    <message>
        <source>what is due: {amount}</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>ce qui est dû : {amount}</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>fee_table.py
----------
style.py</extracomment>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Balance (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Solde (EUR)</translation>
    </message>
    <message>
        <source>Open (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Ouvert (EUR)</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Référence</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Charged (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Facturé (EUR)</translation>
    </message>
    <message>
        <source>Paid (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Payé (EUR)</translation>
    </message>
    <message>
        <source>Last Booking</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>EUR {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>EUR {amount}</translation>
    </message>
    <message>
        <source>Due: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Dû : {amount}</translation>
    </message>
    <message>
        <source>Credit: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Crédit : {amount}</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Rien n’est dû</translation>
    </message>
    <message>
        <source>Payment by card</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Paiement par carte</translation>
    </message>
    <message>
        <source>Payment by SEPA transfer</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Paiement par virement SEPA</translation>
    </message>
    <message>
        <source>Correction of no. {booking}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Correction du nº {booking}</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Report</translation>
    </message>
    <message>
        <source>corrected by no. {booking}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>corrigée par le nº {booking}</translation>
    </message>
    <message>
        <source>No. {id}, {day}: {what}, {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Nº {id}, {day} : {what}, {amount}</translation>
    </message>
    <message>
        <source>{n} × {price}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>{n} × {price}</translation>
    </message>
    <message>
        <source>Not yet paid: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Pas encore payé : {amount}</translation>
    </message>
    <message>
        <source>Still credit: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Encore en crédit : {amount}</translation>
    </message>
    <message>
        <source>It no longer counts: no. {booking} is its opposite.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Elle ne compte plus : le nº {booking} est son contraire.</translation>
    </message>
    <message>
        <source>Booked as no. {id}: {amount} credited. {balance}.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Comptabilisé sous le nº {id} : {amount} crédité. {balance}.</translation>
    </message>
    <message>
        <source>Booked as no. {id}: {amount} owed. {balance}.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Comptabilisé sous le nº {id} : {amount} dû. {balance}.</translation>
    </message>
    <message>
        <source>Check an &amp;Attendee List…</source>
        <extracomment>fees.py</extracomment>
        <translation>Vérifier une &amp;liste de personnes…</translation>
    </message>
    <message>
        <source>Payment &amp;Note…</source>
        <extracomment>fees.py</extracomment>
        <translation>&amp;Note de paiement…</translation>
    </message>
    <message>
        <source>All with bookings</source>
        <extracomment>fees.py</extracomment>
        <translation>Tous ceux qui ont des écritures</translation>
    </message>
    <message>
        <source>A certificate costs {amount} today.</source>
        <extracomment>fees.py</extracomment>
        <translation>Un certificat coûte {amount} aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) with bookings</source>
        <extracomment>fees.py</extracomment>
        <translation>
            <numerusform>%n organisme avec des écritures</numerusform>
            <numerusform>%n organismes avec des écritures</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked yet</source>
        <extracomment>fees.py</extracomment>
        <translation>Rien n’est encore comptabilisé</translation>
    </message>
    <message>
        <source>Choose an organisation above to book something.</source>
        <extracomment>fees.py</extracomment>
        <translation>Choisissez ci-dessus un organisme pour comptabiliser quelque chose.</translation>
    </message>
    <message>
        <source>{charged} charged, {paid} paid.</source>
        <extracomment>fees.py</extracomment>
        <translation>{charged} facturé, {paid} payé.</translation>
    </message>
    <message>
        <source>Nothing is booked yet.</source>
        <extracomment>fees.py</extracomment>
        <translation>Rien n’est encore comptabilisé.</translation>
    </message>
    <message>
        <source>Record a &amp;Payment…</source>
        <extracomment>fees.py</extracomment>
        <translation>Noter un &amp;paiement…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <extracomment>fees.py</extracomment>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>Bookings cannot be deleted</source>
        <extracomment>fees.py</extracomment>
        <translation>Les écritures ne peuvent pas être supprimées</translation>
    </message>
    <message>
        <source>User groups</source>
        <extracomment>processing/user_groups.py
----------
programme_layers.py
----------
style.py</extracomment>
        <translation>Groupes d’utilisateurs</translation>
    </message>
    <message>
        <source>Makes a layer of the QGIS user groups as the QGIS website lists them, each where its country&apos;s name goes on a map, and a layer of the countries that have none, with the certified organisations there. Groups of the whole world have no place.</source>
        <extracomment>processing/user_groups.py</extracomment>
        <translation>Crée une couche des groupes d’utilisateurs QGIS tels que le site web de QGIS les énumère, chacun là où le nom de son pays se place sur une carte, et une couche des pays qui n’en ont pas, avec les organismes certifiés qui s’y trouvent. Les groupes du monde entier n’ont pas de lieu.</translation>
    </message>
    <message>
        <source>countries,world,community,local</source>
        <extracomment>processing/user_groups.py</extracomment>
        <translation>pays,monde,communauté,local</translation>
    </message>
    <message>
        <source>Countries without a user group</source>
        <extracomment>processing/user_groups.py
----------
programme_layers.py</extracomment>
        <translation>Pays sans groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>programme.py</extracomment>
        <translation>Candidatures</translation>
    </message>
    <message>
        <source>Review Desk</source>
        <extracomment>programme.py</extracomment>
        <translation>Bureau d’évaluation</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>programme.py</extracomment>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Open the Website</source>
        <extracomment>programme.py</extracomment>
        <translation>Ouvrir le site web</translation>
    </message>
    <message>
        <source>Applications are handed in, and certificates paid, on the programme&apos;s website.</source>
        <extracomment>programme.py</extracomment>
        <translation>Les candidatures sont déposées et les certificats payés sur le site web du programme.</translation>
    </message>
    <message>
        <source>Organisations with Published Contributions</source>
        <extracomment>programme.py</extracomment>
        <translation>Organismes dont les contributions sont publiées</translation>
    </message>
    <message>
        <source>User Groups, and Countries without One</source>
        <extracomment>programme.py</extracomment>
        <translation>Groupes d’utilisateurs, et pays sans groupe</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>programme.py</extracomment>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>No contributions are published yet: those of certified applications will be.</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Aucune contribution n’est encore publiée : celles des candidatures certifiées le seront.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <extracomment>programme_layers.py
----------
style.py</extracomment>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Contributors</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Contributeurs</translation>
    </message>
    <message>
        <source>QGIS user groups</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Groupes d’utilisateurs QGIS</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>{file} ne peut pas être lu</translation>
    </message>
    <message>
        <source>Contributions of the organisation</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Contributions de l’organisme</translation>
    </message>
    <message>
        <source>Contributions:</source>
        <extracomment>style.py</extracomment>
        <translation>Contributions :</translation>
    </message>
    <message>
        <source>Kind of contribution</source>
        <extracomment>style.py</extracomment>
        <translation>Type de contribution</translation>
    </message>
    <message>
        <source>Kinds of contributions</source>
        <extracomment>style.py</extracomment>
        <translation>Types de contributions</translation>
    </message>
    <message>
        <source>Latest contribution</source>
        <extracomment>style.py</extracomment>
        <translation>Dernière contribution</translation>
    </message>
    <message>
        <source>No user group</source>
        <extracomment>style.py</extracomment>
        <translation>Pas de groupe d’utilisateurs</translation>
    </message>
    <message>
        <source>Certified organisations</source>
        <extracomment>style.py</extracomment>
        <translation>Organismes certifiés</translation>
    </message>
    <message>
        <source>Certified organisations:</source>
        <extracomment>style.py</extracomment>
        <translation>Organismes certifiés :</translation>
    </message>
    <message>
        <source>Certified organisations, but no user group</source>
        <extracomment>style.py</extracomment>
        <translation>Des organismes certifiés, mais pas de groupe d’utilisateurs</translation>
    </message>
</context>
<context>
    <name>QgisCertificationCertificates</name>
    <message>
        <source>Ids or links, one in each line: QGIS-123
Or drop a list, PDFs or a folder of them here.</source>
        <translation>Identifiants ou liens, un par ligne : QGIS-123
Ou déposez ici une liste, des PDF ou un dossier.</translation>
    </message>
    <message>
        <source>Ids of certificates</source>
        <translation>Identifiants de certificats</translation>
    </message>
    <message>
        <source>Whose ids they are</source>
        <translation>À qui sont les identifiants</translation>
    </message>
    <message>
        <source>Attendees and organisations have ids of the same form. A link says which it is.</source>
        <translation>Participants et organismes ont des identifiants de même forme. Un lien dit lequel c’est.</translation>
    </message>
    <message>
        <source>Ids of attendees</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Ids of organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Expected name</source>
        <translation>Nom attendu</translation>
    </message>
    <message>
        <source>For a single certificate: is it this person&apos;s, or this organisation&apos;s? Compared on this computer.</source>
        <translation>Pour un seul certificat : est-il celui de cette personne ou de cet organisme ? Comparé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Ask the programme&apos;s site for these certificates</source>
        <translation>Demander ces certificats au site du programme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>What was checked until then stays, and you can go on later</source>
        <translation>Ce qui a été vérifié jusque-là reste, et vous pourrez continuer plus tard</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Ask for what was not answered yet</source>
        <translation>Demander ce qui n’a pas encore eu de réponse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Check a list, PDFs, or a column of a layer</source>
        <translation>Vérifier une liste, des PDF ou une colonne d’une couche</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Show the results on the map, or write them to a file</source>
        <translation>Afficher les résultats sur la carte ou les écrire dans un fichier</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Remove checks from this computer</source>
        <translation>Supprimer des vérifications de cet ordinateur</translation>
    </message>
    <message>
        <source>Certificates checked</source>
        <translation>Certificats vérifiés</translation>
    </message>
    <message>
        <source>Which verdicts are shown</source>
        <translation>Quels verdicts sont affichés</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Details of the certificate</source>
        <translation>Détails du certificat</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDesk</name>
    <message>
        <source>Name, country, user group or state</source>
        <translation>Nom, pays, groupe d’utilisateurs ou état</translation>
    </message>
    <message>
        <source>Show only those with this text</source>
        <translation>N’afficher que ce qui contient ce texte</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Import an application, export the due dates</source>
        <translation>Importer une candidature, exporter les échéances</translation>
    </message>
    <message>
        <source>What waits, oldest first</source>
        <translation>Ce qui est en attente, le plus ancien d’abord</translation>
    </message>
    <message>
        <source>What waits, and for whom</source>
        <translation>Ce qui est en attente, et de qui</translation>
    </message>
    <message>
        <source>Begin Review</source>
        <translation>Commencer l’évaluation</translation>
    </message>
    <message>
        <source>Make a dossier on this computer for what is to be reviewed</source>
        <translation>Créer un dossier sur cet ordinateur pour ce qui est à évaluer</translation>
    </message>
    <message>
        <source>Import Dossier…</source>
        <translation>Importer un dossier…</translation>
    </message>
    <message>
        <source>Take in the dossier that the applicant or another reviewer exported</source>
        <translation>Reprendre le dossier exporté par le candidat ou un autre évaluateur</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDetails</name>
    <message>
        <source>What to do with the course</source>
        <translation>Actions sur la formation</translation>
    </message>
    <message>
        <source>Details of the course</source>
        <translation>Détails de la formation</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marquer d’une étoile</translation>
    </message>
    <message>
        <source>Star this course, to find it again</source>
        <translation>Marquer cette formation d’une étoile pour la retrouver</translation>
    </message>
    <message>
        <source>Zoom to Course</source>
        <translation>Zoomer sur la formation</translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s page on the programme&apos;s site</source>
        <translation>Ouvrir la page de l’organisme sur le site du programme</translation>
    </message>
    <message>
        <source>Write E-mail…</source>
        <translation>Écrire un courriel…</translation>
    </message>
    <message>
        <source>Prepare an e-mail to the organisation; nothing is sent by itself</source>
        <translation>Préparer un courriel à l’organisme&#xa0;; rien n’est envoyé automatiquement</translation>
    </message>
    <message>
        <source>Save Calendar File…</source>
        <translation>Enregistrer le fichier de calendrier…</translation>
    </message>
    <message>
        <source>Save the course as a file that calendar programs import</source>
        <translation>Enregistrer la formation dans un fichier que les agendas peuvent importer</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Write a note of your own; it stays on this computer</source>
        <translation>Écrire une note personnelle&#xa0;; elle reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Close Details</source>
        <translation>Fermer les détails</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossierForm</name>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>One of the list, or the name under which it will apply</source>
        <translation>Un de la liste, ou le nom sous lequel il se portera candidat</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Where it is not known: the user group of the country is asked for its opinion</source>
        <translation>Où, si ce n’est pas connu : le groupe d’utilisateurs du pays est consulté</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Only its name, size and checksum are kept; it stays where it is</source>
        <translation>Seuls son nom, sa taille et sa somme de contrôle sont conservés ; il reste où il est</translation>
    </message>
    <message>
        <source>QGIS</source>
        <translation>QGIS</translation>
    </message>
    <message>
        <source>Made for, such as 3.44</source>
        <translation>Fait pour, par exemple 3.44</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>The user group that is asked</source>
        <translation>Le groupe d’utilisateurs consulté</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>From 1 (poor) to 5 (excellent)</source>
        <translation>De 1 (faible) à 5 (excellent)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossierPanel</name>
    <message>
        <source>State of the application</source>
        <translation>État de la candidature</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Record that the application goes on; nothing is sent by it</source>
        <translation>Noter que la candidature avance ; rien n’est envoyé par cela</translation>
    </message>
    <message>
        <source>What to do with the entries</source>
        <translation>Que faire des entrées</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossiers</name>
    <message>
        <source>Application</source>
        <translation>Candidature</translation>
    </message>
    <message>
        <source>Which application is shown</source>
        <translation>Quelle candidature est affichée</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Prepare an application of an organisation; nothing is sent</source>
        <translation>Préparer la candidature d’un organisme ; rien n’est envoyé</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Export, import, and what was hidden</source>
        <translation>Exporter, importer, et ce qui était masqué</translation>
    </message>
</context>
<context>
    <name>QgisCertificationExport</name>
    <message>
        <source>Export Certified Courses</source>
        <translation>Exporter les formations certifiées</translation>
    </message>
    <message>
        <source>The &amp;courses that are listed</source>
        <translation>Les &amp;formations de la liste</translation>
    </message>
    <message>
        <source>The &amp;layers: all upcoming and running courses, training centres, organisations</source>
        <translation>Les &amp;couches&#xa0;: toutes les formations à venir et en cours, les centres de formation, les organismes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Fic&amp;hier</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>&amp;Replace the existing file</source>
        <translation>&amp;Remplacer le fichier existant</translation>
    </message>
    <message>
        <source>&amp;Add to the project afterwards</source>
        <translation>&amp;Ajouter ensuite au projet</translation>
    </message>
    <message>
        <source>The ending of the file name determines the format: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML or iCalendar.</source>
        <translation>L’extension du nom de fichier détermine le format&#xa0;: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML ou iCalendar.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeAttendees</name>
    <message>
        <source>Check an Attendee List</source>
        <translation>Vérifier une liste de personnes</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>Liste de personnes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What is wrong with the list</source>
        <translation>Ce qui ne va pas dans la liste</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Pourquoi ce n’est pas possible</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeCharge</name>
    <message>
        <source>Charge Certificates</source>
        <translation>Facturer des certificats</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>F&amp;ormation</translation>
    </message>
    <message>
        <source>The course that the certificates were issued for</source>
        <translation>La formation pour laquelle les certificats ont été délivrés</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>What was held, if it is none of these courses, or is to be called otherwise</source>
        <translation>Ce qui a eu lieu, si ce n’est aucune de ces formations ou si cela doit s’appeler autrement</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>Whatever tells these certificates from others, such as a number; it is not booked twice unawares</source>
        <translation>Ce qui distingue ces certificats d’autres, par exemple un numéro ; on ne le comptabilise pas deux fois par mégarde</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>&amp;Certificats</translation>
    </message>
    <message>
        <source>&amp;Day of issue</source>
        <translation>&amp;Jour de délivrance</translation>
    </message>
    <message>
        <source>What it will cost</source>
        <translation>Ce que cela coûtera</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>What is booked cannot be changed or deleted; a mistake is taken back by its opposite, with “Correct…”.</source>
        <translation>Ce qui est comptabilisé ne peut être ni modifié ni supprimé ; une erreur se reprend par son contraire, avec « Corriger… ».</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Pourquoi ce n’est pas possible</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeCorrect</name>
    <message>
        <source>Correct a Booking</source>
        <translation>Corriger une écriture</translation>
    </message>
    <message>
        <source>The booking</source>
        <translation>L’écriture</translation>
    </message>
    <message>
        <source>What will be booked</source>
        <translation>Ce qui sera comptabilisé</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Raison</translation>
    </message>
    <message>
        <source>such as: charged twice</source>
        <translation>par exemple : facturé deux fois</translation>
    </message>
    <message>
        <source>Nothing can be deleted. Both bookings stay in the books, and in statements; the first one no longer counts.</source>
        <translation>Rien ne peut être supprimé. Les deux écritures restent dans les comptes et dans les relevés ; la première ne compte plus.</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Pourquoi ce n’est pas possible</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeForecast</name>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>A&amp;ttendees per course</source>
        <translation>&amp;Personnes par formation</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>É&amp;chéance</translation>
    </message>
    <message>
        <source>Starting &amp;until</source>
        <translation>Commençant &amp;jusqu’au</translation>
    </message>
    <message>
        <source>Upcoming courses and what is due for them</source>
        <translation>Les formations à venir et ce qui est dû pour elles</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Pourquoi ce n’est pas possible</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeNote</name>
    <message>
        <source>Payment Note</source>
        <translation>Note de paiement</translation>
    </message>
    <message>
        <source>A note by which somebody can pay by transfer. All that it says is what you say; nothing is paid, booked or sent. Take payee and IBAN from an invoice.</source>
        <translation>Une note avec laquelle quelqu’un peut payer par virement. Elle ne dit que ce que vous dites ; rien n’est payé, comptabilisé ni envoyé par elle. Prenez le bénéficiaire et l’IBAN d’une facture.</translation>
    </message>
    <message>
        <source>&amp;Payee</source>
        <translation>&amp;Bénéficiaire</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>Qui est payé</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>The payee&apos;s account; its check digits are verified</source>
        <translation>Le compte du bénéficiaire ; ses chiffres de contrôle sont vérifiés</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>In euro, as you write it; empty: what the organisation owes</source>
        <translation>En euros, comme vous l’écrivez ; vide : ce que l’organisme doit</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>That the payment bears</source>
        <translation>Que porte le paiement</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>&amp;Payeur</translation>
    </message>
    <message>
        <source>Who pays; empty: the organisation</source>
        <translation>Qui paie ; vide : l’organisme</translation>
    </message>
    <message>
        <source>To be paid &amp;until</source>
        <translation>À payer &amp;jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Forme</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Pourquoi ce n’est pas possible</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeePayment</name>
    <message>
        <source>Record a Payment</source>
        <translation>Noter un paiement</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>In euro, as you write it: 240, 240.00, 240,00, 1 240.00</source>
        <translation>En euros, comme vous l’écrivez : 240, 240.00, 240,00, 1 240.00</translation>
    </message>
    <message>
        <source>The amount as it is understood</source>
        <translation>Le montant tel qu’il est compris</translation>
    </message>
    <message>
        <source>Paid b&amp;y</source>
        <translation>Pa&amp;yé par</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Référence</translation>
    </message>
    <message>
        <source>Of the invoice, the transfer or the receipt</source>
        <translation>De la facture, du virement ou du reçu</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>&amp;Payeur</translation>
    </message>
    <message>
        <source>As the bank names them</source>
        <translation>Comme la banque le nomme</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>P&amp;our</translation>
    </message>
    <message>
        <source>The charge that is paid first</source>
        <translation>La facturation qui est payée d’abord</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>What is booked cannot be changed or deleted; a mistake is taken back by its opposite, with “Correct…”. Nothing is paid by this: it records what was paid.</source>
        <translation>Ce qui est comptabilisé ne peut être ni modifié ni supprimé ; une erreur se reprend par son contraire, avec « Corriger… ». Rien n’est payé par cela : on note ce qui a été payé.</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Pourquoi ce n’est pas possible</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeStatement</name>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Comme</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Pourquoi ce n’est pas possible</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFees</name>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Whose books are shown; any part of its name finds an organisation</source>
        <translation>De qui les comptes sont affichés ; toute partie de son nom trouve un organisme</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Sums and price</source>
        <translation>Sommes et prix</translation>
    </message>
    <message>
        <source>Charge…</source>
        <translation>Facturer…</translation>
    </message>
    <message>
        <source>Book certificates that were issued</source>
        <translation>Comptabiliser des certificats délivrés</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>Paiement…</translation>
    </message>
    <message>
        <source>Record a payment that was made by card or SEPA transfer</source>
        <translation>Noter un paiement fait par carte ou virement SEPA</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Take the selected booking back by its opposite; nothing can be deleted</source>
        <translation>Reprendre l’écriture sélectionnée par son contraire ; rien ne peut être supprimé</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Relevé…</translation>
    </message>
    <message>
        <source>Save all bookings of a time, with the balance after each, as a page or for a spreadsheet</source>
        <translation>Enregistrer toutes les écritures d’une période, avec le solde après chacune, comme page ou pour un tableur</translation>
    </message>
    <message>
        <source>Forecast…</source>
        <translation>Prévision…</translation>
    </message>
    <message>
        <source>What the upcoming courses will cost, and when</source>
        <translation>Ce que coûteront les formations à venir, et quand</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Lists of attendees, and notes by which somebody can pay</source>
        <translation>Listes de personnes, et notes avec lesquelles quelqu’un peut payer</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Balances of all organisations that have bookings</source>
        <translation>Soldes de tous les organismes qui ont des écritures</translation>
    </message>
    <message>
        <source>The selected booking</source>
        <translation>L’écriture sélectionnée</translation>
    </message>
    <message>
        <source>Bookings cannot be changed or deleted: a mistake is taken back by its opposite.</source>
        <translation>Les écritures ne peuvent être ni modifiées ni supprimées : une erreur se reprend par son contraire.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationList</name>
    <message>
        <source>Check a List of Certificates</source>
        <translation>Vérifier une liste de certificats</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Column of the &amp;ids</source>
        <translation>Colonne des &amp;identifiants</translation>
    </message>
    <message>
        <source>Empty: the column that has ids in most rows.</source>
        <translation>Vide : la colonne qui a des identifiants dans le plus de lignes.</translation>
    </message>
    <message>
        <source>&amp;Expected names</source>
        <translation>Noms &amp;attendus</translation>
    </message>
    <message>
        <source>Only the ids are sent to the programme&apos;s site, two in a second. Names are compared on this computer, and are shown only where one was expected.</source>
        <translation>Seuls les identifiants sont envoyés au site du programme, deux par seconde. Les noms sont comparés sur cet ordinateur et ne sont affichés que là où un nom était attendu.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationOptionsForm</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Address of a certification site, or of a mirror of one. Empty: the programme&apos;s own site.</source>
        <translation>Adresse d’un site de certification ou d’un de ses miroirs. Vide&#xa0;: le site du programme.</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Store &amp;file</source>
        <translation>&amp;Fichier de données</translation>
    </message>
    <message>
        <source>File that holds the courses</source>
        <translation>Fichier qui contient les formations</translation>
    </message>
    <message>
        <source>Synchronises by itself when the last time was that long ago; never when QGIS starts.</source>
        <translation>Synchronise automatiquement lorsque la dernière fois remonte à ce délai&#xa0;; jamais au démarrage de QGIS.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Filters When QGIS Starts</source>
        <translation>Filtres au démarrage de QGIS</translation>
    </message>
    <message>
        <source>Those of the &amp;last session</source>
        <translation>C&amp;eux de la dernière session</translation>
    </message>
    <message>
        <source>T&amp;hese:</source>
        <translation>Ceux-&amp;ci&#xa0;:</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>Dans un &amp;rayon de</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>toute distance</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>&amp;Remove All Stored Data…</source>
        <translation>Su&amp;pprimer toutes les données enregistrées…</translation>
    </message>
    <message>
        <source>Look for &amp;news</source>
        <translation>Chercher les &amp;nouveautés</translation>
    </message>
    <message>
        <source>every </source>
        <translation>toutes les </translation>
    </message>
    <message>
        <source>Nothing is sent but requests for the programme&apos;s public lists, and for the certificates that you check, over the network settings of QGIS. What you search for, saved searches, stars and notes stay in the store file on this computer.</source>
        <translation>Rien n’est envoyé, sinon des requêtes pour les listes publiques du programme et pour les certificats que vous vérifiez, avec les paramètres réseau de QGIS. Ce que vous cherchez, les recherches enregistrées, les étoiles et les notes restent dans le fichier de données sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Keep names of attendees</source>
        <translation>Conserver les noms des p&amp;articipants</translation>
    </message>
    <message>
        <source>Of each check the store file keeps the id, the verdict, the course and the time. Without this, the name on a certificate is not kept, but only a fingerprint, which tells whether the id has come to be somebody else&apos;s. With it, names of people are in the file: have a reason that your law allows, and forget them when it ends.</source>
        <translation>De chaque vérification, le fichier de données garde l’identifiant, le verdict, la formation et l’heure. Sans cette option, le nom qui figure sur un certificat n’est pas gardé, mais seulement une empreinte, qui dit si l’identifiant est devenu celui de quelqu’un d’autre. Avec elle, des noms de personnes sont dans le fichier : ayez une raison que votre droit permet, et oubliez-les quand elle cesse.</translation>
    </message>
    <message>
        <source>Read the &amp;details of courses, too</source>
        <translation>Lire aussi les &amp;détails des cours</translation>
    </message>
    <message>
        <source>Description, instruction hours and website, from the pages of organisations, each at most once a week.</source>
        <translation>Description, heures d’enseignement et site web, depuis les pages des organisations, chacune au plus une fois par semaine.</translation>
    </message>
    <message>
        <source>Work of the Programme</source>
        <translation>Travail du programme</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Programme”: applications, review desk and fees</source>
        <translation>Afficher l’&amp;onglet « Programme » : candidatures, bureau d’évaluation et frais</translation>
    </message>
    <message>
        <source>For training organisations that apply or keep their books, and for reviewers.</source>
        <translation>Pour les organismes de formation qui se portent candidats ou tiennent leurs comptes, et pour les évaluateurs.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationOrganisation</name>
    <message>
        <source>Your organisation</source>
        <translation>Votre organisme</translation>
    </message>
    <message>
        <source>Your organisation; any part of its name finds it</source>
        <translation>Votre organisme ; toute partie de son nom le trouve</translation>
    </message>
    <message>
        <source>How the organisation stands</source>
        <translation>Situation de l’organisme</translation>
    </message>
    <message>
        <source>What wants mending, next courses, training centres, and changes</source>
        <translation>À corriger, prochaines formations, centres de formation et changements</translation>
    </message>
    <message>
        <source>What wants mending</source>
        <translation>Ce qui est à corriger</translation>
    </message>
    <message>
        <source>Its certificate, such as QGIS-7</source>
        <translation>Son certificat, par ex. QGIS-7</translation>
    </message>
    <message>
        <source>Id of the organisation&apos;s certificate</source>
        <translation>Identifiant du certificat de l’organisme</translation>
    </message>
    <message>
        <source>The id of the organisation&apos;s own certificate, or a link to it</source>
        <translation>L’identifiant du certificat de l’organisme, ou un lien vers lui</translation>
    </message>
    <message>
        <source>Check Certificate</source>
        <translation>Vérifier le certificat</translation>
    </message>
    <message>
        <source>Ask the programme&apos;s site whether the organisation&apos;s certificate is valid</source>
        <translation>Demander au site du programme si le certificat de l’organisme est valable</translation>
    </message>
</context>
<context>
    <name>QgisCertificationSearch</name>
    <message>
        <source>Near which town?</source>
        <translation>Près de quelle ville&#xa0;?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>A town, in any language. “Town, Country” tells towns of one name apart.</source>
        <translation>Une ville, dans n’importe quelle langue. «&#xa0;Ville, Pays&#xa0;» distingue les villes de même nom.</translation>
    </message>
    <message>
        <source>Map centre</source>
        <translation>Centre de la carte</translation>
    </message>
    <message>
        <source>Search near the centre of the map</source>
        <translation>Rechercher près du centre de la carte</translation>
    </message>
    <message>
        <source>Click on map</source>
        <translation>Cliquer sur la carte</translation>
    </message>
    <message>
        <source>Search near a point: click on the map</source>
        <translation>Rechercher près d’un point&#xa0;: cliquer sur la carte</translation>
    </message>
    <message>
        <source>Search near a point that is clicked on the map</source>
        <translation>Rechercher près d’un point cliqué sur la carte</translation>
    </message>
    <message>
        <source>Words in course, organisation or town</source>
        <translation>Mots&#xa0;: formation, organisme ou ville</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Only courses with all of these words; case and accents do not matter</source>
        <translation>Uniquement les formations contenant tous ces mots, sans tenir compte de la casse ni des accents</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>on site or online</source>
        <translation>sur place ou en ligne</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>en ligne uniquement</translation>
    </message>
    <message>
        <source>on site only</source>
        <translation>sur place uniquement</translation>
    </message>
    <message>
        <source>Also past courses</source>
        <translation>Aussi les formations passées</translation>
    </message>
    <message>
        <source>Also organisations that are not certified</source>
        <translation>Aussi les organismes non certifiés</translation>
    </message>
    <message>
        <source>Only starred courses</source>
        <translation>Uniquement les formations étoilées</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Par distance</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Get the real courses</source>
        <translation>Télécharger les vraies formations</translation>
    </message>
    <message>
        <source>Leave the invented data, and fetch the public lists of the programme&apos;s site</source>
        <translation>Quitter les données fictives et télécharger les listes publiques du site du programme</translation>
    </message>
</context>
<context>
    <name>QgisCertificationWelcome</name>
    <message>
        <source>Certified QGIS courses near you, from the QGIS Certification Programme: fetched once, then searched on your computer.</source>
        <translation>Les formations QGIS certifiées près de chez vous, issues du programme de certification QGIS&#xa0;: téléchargées une fois, puis recherchées sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Get courses</source>
        <translation>Télécharger les formations</translation>
    </message>
    <message>
        <source>Fetch the public lists of the programme&apos;s site</source>
        <translation>Télécharger les listes publiques du site du programme</translation>
    </message>
    <message>
        <source>Try demo data (invented)</source>
        <translation>Essayer des données fictives</translation>
    </message>
    <message>
        <source>Courses and organisations that do not exist, to look around without a network</source>
        <translation>Des formations et organismes qui n’existent pas, pour découvrir sans réseau</translation>
    </message>
    <message>
        <source>Fetching courses</source>
        <translation>Téléchargement des formations</translation>
    </message>
    <message>
        <source>Show upcoming courses without the library</source>
        <translation>Formations à venir sans la bibliothèque</translation>
    </message>
</context>
</TS>
