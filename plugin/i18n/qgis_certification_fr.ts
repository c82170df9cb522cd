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
        <extracomment>details.py</extracomment>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>details.py</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>details.py</extracomment>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>details.py</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Training centre</source>
        <extracomment>details.py</extracomment>
        <translation>Centre de formation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>details.py</extracomment>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>details.py</extracomment>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>details.py</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>details.py</extracomment>
        <translation>Site web</translation>
    </message>
    <message>
        <source>On the programme&apos;s site</source>
        <extracomment>details.py</extracomment>
        <translation>Sur le site du programme</translation>
    </message>
    <message>
        <source>Page of the organisation</source>
        <extracomment>details.py</extracomment>
        <translation>Page de l’organisme</translation>
    </message>
    <message>
        <source>Convener</source>
        <extracomment>details.py</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Competence</source>
        <extracomment>details.py</extracomment>
        <translation>Compétence</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>details.py</extracomment>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>No longer listed since</source>
        <extracomment>details.py</extracomment>
        <translation>Plus dans la liste depuis</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>details.py</extracomment>
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
results.py</extracomment>
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
        <extracomment>details.py
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
        <extracomment>details.py</extracomment>
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
        <source>Certified Courses</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>Formations certifiées</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Show Layers</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>Afficher les couches</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>dock.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy into Project</source>
        <extracomment>dock.py</extracomment>
        <translation>Copier dans le projet</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <extracomment>dock.py</extracomment>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Invented demo data.</source>
        <extracomment>dock.py</extracomment>
        <translation>Données de démonstration fictives.</translation>
    </message>
    <message>
        <source>Synchronised today.</source>
        <extracomment>dock.py</extracomment>
        <translation>Synchronisé aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago.</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Synchronisé il y a %n jour.</numerusform>
            <numerusform>Synchronisé il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to synchronise again.</source>
        <extracomment>dock.py</extracomment>
        <translation>Il est temps de synchroniser de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n courses</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Plus de %n formation</numerusform>
            <numerusform>Plus de %n formations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <extracomment>dock.py
----------
export_dialog.py</extracomment>
        <translation>
            <numerusform>%n formation</numerusform>
            <numerusform>%n formations</numerusform>
        </translation>
    </message>
    <message>
        <source>No course passes the filters</source>
        <extracomment>dock.py</extracomment>
        <translation>Aucune formation ne correspond aux filtres</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n set)</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Filtres (%n actif)</numerusform>
            <numerusform>Filtres (%n actifs)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>dock.py</extracomment>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <extracomment>dock.py</extracomment>
        <translation>Point sur la carte</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <extracomment>dock.py</extracomment>
        <translation>Afficher les &amp;détails</translation>
    </message>
    <message>
        <source>Exporting certified courses</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>Export des formations certifiées</translation>
    </message>
    <message numerus="yes">
        <source>%n training centre(s)</source>
        <extracomment>export_dialog.py</extracomment>
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
        <extracomment>export_dialog.py</extracomment>
        <translation>Écrit dans {path}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>filters.py</extracomment>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>jobs.py</extracomment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Certified QGIS courses</source>
        <extracomment>locator.py</extracomment>
        <translation>Formations QGIS certifiées</translation>
    </message>
    <message>
        <source>Courses</source>
        <extracomment>locator.py</extracomment>
        <translation>Formations</translation>
    </message>
    <message>
        <source>Training centres</source>
        <extracomment>locator.py</extracomment>
        <translation>Centres de formation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>locator.py</extracomment>
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
        <source>{job}: stopped, nothing was changed</source>
        <extracomment>session.py</extracomment>
        <translation>{job}&#xa0;: interrompu, rien n’a été modifié</translation>
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
        <source>&amp;Distance</source>
        <translation>&amp;Distance</translation>
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
        <source>F&amp;rom</source>
        <translation>À &amp;partir du</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’au</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>H&amp;eld</source>
        <translation>&amp;Modalité</translation>
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
        <source>Also &amp;past courses</source>
        <translation>Aussi les &amp;formations passées</translation>
    </message>
    <message>
        <source>Also &amp;organisations that are not certified</source>
        <translation>Aussi les &amp;organismes non certifiés</translation>
    </message>
    <message>
        <source>Only &amp;starred courses</source>
        <translation>Uniquement les formations à &amp;étoile</translation>
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
        <translation>Les plus proches</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Les plus tôt</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Formations</translation>
    </message>
</context>
<context>
    <name>QgisCertificationWelcome</name>
    <message>
        <source>Certified QGIS courses near you, from the QGIS Certification Programme: fetched once, then searched on your computer.</source>
        <translation>Les formations QGIS certifiées près de chez vous, issues du programme de certification QGIS&#xa0;: téléchargées une fois, puis recherchées sur votre ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Get courses</source>
        <translation>&amp;Télécharger les formations</translation>
    </message>
    <message>
        <source>Fetch the public lists of the programme&apos;s site</source>
        <translation>Télécharger les listes publiques du site du programme</translation>
    </message>
    <message>
        <source>Try &amp;demo data (invented)</source>
        <translation>&amp;Essayer des données fictives</translation>
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
        <source>Show &amp;upcoming courses without the library</source>
        <translation>Formations à &amp;venir sans la bibliothèque</translation>
    </message>
</context>
</TS>
