<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. Who has reviewed it takes this line away. -->
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Buenos días:

Me interesa su curso «{course}» ({days}, {centre}).
¿Quedan plazas libres, cuánto cuesta y en qué horario se imparte?

Saludos cordiales
</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>details.py</extracomment>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>details.py</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>details.py</extracomment>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>details.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Training centre</source>
        <extracomment>details.py</extracomment>
        <translation>Centro de formación</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>details.py</extracomment>
        <translation>Organización</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>details.py</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>details.py</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>details.py</extracomment>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>On the programme&apos;s site</source>
        <extracomment>details.py</extracomment>
        <translation>En el sitio del programa</translation>
    </message>
    <message>
        <source>Page of the organisation</source>
        <extracomment>details.py</extracomment>
        <translation>Página de la organización</translation>
    </message>
    <message>
        <source>Convener</source>
        <extracomment>details.py</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Competence</source>
        <extracomment>details.py</extracomment>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>details.py</extracomment>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>No longer listed since</source>
        <extracomment>details.py</extracomment>
        <translation>Ya no figura desde</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>details.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Price, free seats and times are not in the programme&apos;s data: ask the organisation.</source>
        <extracomment>details.py</extracomment>
        <translation>El precio, las plazas libres y los horarios no figuran en los datos del programa: consulte a la organización.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>details.py
----------
results.py</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>details.py</extracomment>
        <translation>modificado</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>details.py</extracomment>
        <translation>trasladado</translation>
    </message>
    <message>
        <source>renamed</source>
        <extracomment>details.py</extracomment>
        <translation>renombrado</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <extracomment>details.py
----------
results.py</extracomment>
        <translation>ya no figura</translation>
    </message>
    <message>
        <source>listed again</source>
        <extracomment>details.py</extracomment>
        <translation>figura de nuevo</translation>
    </message>
    <message>
        <source>{name}: {n} news</source>
        <extracomment>details.py</extracomment>
        <translation>{name}: novedades ({n})</translation>
    </message>
    <message>
        <source>Save Calendar File</source>
        <extracomment>details.py</extracomment>
        <translation>Guardar archivo de calendario</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>details.py</extracomment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Saving a calendar file</source>
        <extracomment>details.py</extracomment>
        <translation>Guardar un archivo de calendario</translation>
    </message>
    <message>
        <source>The course was saved to {path}</source>
        <extracomment>details.py</extracomment>
        <translation>El curso se guardó en {path}</translation>
    </message>
    <message>
        <source>Certified Courses</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>Cursos certificados</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Show Layers</source>
        <extracomment>dock.py
----------
plugin.py</extracomment>
        <translation>Mostrar capas</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>dock.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy into Project</source>
        <extracomment>dock.py</extracomment>
        <translation>Copiar en el proyecto</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <extracomment>dock.py</extracomment>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Invented demo data.</source>
        <extracomment>dock.py</extracomment>
        <translation>Datos de demostración inventados.</translation>
    </message>
    <message>
        <source>Synchronised today.</source>
        <extracomment>dock.py</extracomment>
        <translation>Sincronizado hoy.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago.</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Sincronizado hace %n día.</numerusform>
            <numerusform>Sincronizado hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to synchronise again.</source>
        <extracomment>dock.py</extracomment>
        <translation>Conviene sincronizar de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n courses</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Más de %n curso</numerusform>
            <numerusform>Más de %n cursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <extracomment>dock.py
----------
export_dialog.py</extracomment>
        <translation>
            <numerusform>%n curso</numerusform>
            <numerusform>%n cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>No course passes the filters</source>
        <extracomment>dock.py</extracomment>
        <translation>Ningún curso cumple los filtros</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n set)</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Filtros (%n activo)</numerusform>
            <numerusform>Filtros (%n activos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>dock.py</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <extracomment>dock.py</extracomment>
        <translation>Punto del mapa</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <extracomment>dock.py</extracomment>
        <translation>Mostrar &amp;detalles</translation>
    </message>
    <message>
        <source>Exporting certified courses</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>Exportar cursos certificados</translation>
    </message>
    <message numerus="yes">
        <source>%n training centre(s)</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>
            <numerusform>%n centro de formación</numerusform>
            <numerusform>%n centros de formación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} written to {path}</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>Escrito en {path}: {what}</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>filters.py</extracomment>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>{n} s</source>
        <extracomment>jobs.py</extracomment>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>Certified QGIS courses</source>
        <extracomment>locator.py</extracomment>
        <translation>Cursos certificados de QGIS</translation>
    </message>
    <message>
        <source>Courses</source>
        <extracomment>locator.py</extracomment>
        <translation>Cursos</translation>
    </message>
    <message>
        <source>Training centres</source>
        <extracomment>locator.py</extracomment>
        <translation>Centros de formación</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>locator.py</extracomment>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>messages.py</extracomment>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Map centre</source>
        <extracomment>place.py</extracomment>
        <translation>Centro del mapa</translation>
    </message>
    <message>
        <source>This point of the map has no longitude and latitude</source>
        <extracomment>place.py</extracomment>
        <translation>Este punto del mapa no tiene longitud ni latitud</translation>
    </message>
    <message>
        <source>{place} ({inhabitants})</source>
        <extracomment>place.py</extracomment>
        <translation>{place} ({inhabitants})</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>plugin.py</extracomment>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Certified Courses near Here</source>
        <extracomment>plugin.py</extracomment>
        <translation>Cursos certificados cerca de aquí</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>results.py</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>past</source>
        <extracomment>results.py</extracomment>
        <translation>pasado</translation>
    </message>
    <message>
        <source>online</source>
        <extracomment>results.py</extracomment>
        <translation>en línea</translation>
    </message>
    <message>
        <source>not certified</source>
        <extracomment>results.py</extracomment>
        <translation>no certificada</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n news)</source>
        <extracomment>saved.py</extracomment>
        <translation>
            <numerusform>{name} (%n novedad)</numerusform>
            <numerusform>{name} (%n novedades)</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <extracomment>saved.py</extracomment>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Name (a search of the same name is replaced):</source>
        <extracomment>saved.py</extracomment>
        <translation>Nombre (se sustituye la búsqueda del mismo nombre):</translation>
    </message>
    <message>
        <source>{job}: stopped, nothing was changed</source>
        <extracomment>session.py</extracomment>
        <translation>{job}: interrumpido, no se modificó nada</translation>
    </message>
    <message>
        <source>{job}: {error}</source>
        <extracomment>session.py</extracomment>
        <translation>{job}: {error}</translation>
    </message>
    <message>
        <source>Synchronising certified courses</source>
        <extracomment>session.py</extracomment>
        <translation>Sincronizar cursos certificados</translation>
    </message>
    <message numerus="yes">
        <source>%n new course(s)</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n curso nuevo</numerusform>
            <numerusform>%n cursos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} changed</source>
        <extracomment>session.py</extracomment>
        <translation>modificados: {n}</translation>
    </message>
    <message>
        <source>{n} no longer listed</source>
        <extracomment>session.py</extracomment>
        <translation>ya no figuran: {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n news in your saved searches</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n novedad en sus búsquedas guardadas</numerusform>
            <numerusform>%n novedades en sus búsquedas guardadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QgisCertificationDetails</name>
    <message>
        <source>What to do with the course</source>
        <translation>Acciones para el curso</translation>
    </message>
    <message>
        <source>Details of the course</source>
        <translation>Detalles del curso</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar con estrella</translation>
    </message>
    <message>
        <source>Star this course, to find it again</source>
        <translation>Marcar este curso con una estrella para volver a encontrarlo</translation>
    </message>
    <message>
        <source>Zoom to Course</source>
        <translation>Zoom al curso</translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s page on the programme&apos;s site</source>
        <translation>Abrir la página de la organización en el sitio del programa</translation>
    </message>
    <message>
        <source>Write E-mail…</source>
        <translation>Escribir un correo…</translation>
    </message>
    <message>
        <source>Prepare an e-mail to the organisation; nothing is sent by itself</source>
        <translation>Preparar un correo para la organización; no se envía nada automáticamente</translation>
    </message>
    <message>
        <source>Save Calendar File…</source>
        <translation>Guardar archivo de calendario…</translation>
    </message>
    <message>
        <source>Save the course as a file that calendar programs import</source>
        <translation>Guardar el curso en un archivo que los programas de calendario pueden importar</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Write a note of your own; it stays on this computer</source>
        <translation>Escribir una nota propia; se queda en este equipo</translation>
    </message>
    <message>
        <source>Close Details</source>
        <translation>Cerrar detalles</translation>
    </message>
</context>
<context>
    <name>QgisCertificationExport</name>
    <message>
        <source>Export Certified Courses</source>
        <translation>Exportar cursos certificados</translation>
    </message>
    <message>
        <source>The &amp;courses that are listed</source>
        <translation>Los &amp;cursos de la lista</translation>
    </message>
    <message>
        <source>The &amp;layers: all upcoming and running courses, training centres, organisations</source>
        <translation>Las c&amp;apas: todos los cursos próximos y en curso, los centros de formación y las organizaciones</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo de salida</translation>
    </message>
    <message>
        <source>&amp;Replace the existing file</source>
        <translation>&amp;Reemplazar el archivo existente</translation>
    </message>
    <message>
        <source>&amp;Add to the project afterwards</source>
        <translation>Aña&amp;dir después al proyecto</translation>
    </message>
    <message>
        <source>The ending of the file name determines the format: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML or iCalendar.</source>
        <translation>La extensión del nombre de archivo determina el formato: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML o iCalendar.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationSearch</name>
    <message>
        <source>Near which town?</source>
        <translation>¿Cerca de qué localidad?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>A town, in any language. “Town, Country” tells towns of one name apart.</source>
        <translation>Una localidad, en cualquier idioma. «Localidad, País» distingue las del mismo nombre.</translation>
    </message>
    <message>
        <source>Map centre</source>
        <translation>Centro del mapa</translation>
    </message>
    <message>
        <source>Search near the centre of the map</source>
        <translation>Buscar cerca del centro del mapa</translation>
    </message>
    <message>
        <source>Click on map</source>
        <translation>Hacer clic en el mapa</translation>
    </message>
    <message>
        <source>Search near a point: click on the map</source>
        <translation>Buscar cerca de un punto: hacer clic en el mapa</translation>
    </message>
    <message>
        <source>Search near a point that is clicked on the map</source>
        <translation>Buscar cerca de un punto señalado en el mapa</translation>
    </message>
    <message>
        <source>Words in course, organisation or town</source>
        <translation>Palabras en curso, organización o localidad</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Only courses with all of these words; case and accents do not matter</source>
        <translation>Solo cursos con todas estas palabras, sin distinguir mayúsculas ni acentos</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Distancia</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>Des&amp;de</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>H&amp;eld</source>
        <translation>&amp;Modalidad</translation>
    </message>
    <message>
        <source>on site or online</source>
        <translation>presencial o en línea</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>solo en línea</translation>
    </message>
    <message>
        <source>on site only</source>
        <translation>solo presencial</translation>
    </message>
    <message>
        <source>Also &amp;past courses</source>
        <translation>&amp;También cursos pasados</translation>
    </message>
    <message>
        <source>Also &amp;organisations that are not certified</source>
        <translation>También &amp;organizaciones no certificadas</translation>
    </message>
    <message>
        <source>Only &amp;starred courses</source>
        <translation>Solo cursos con &amp;estrella</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Más cercanos</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Más tempranos</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cursos</translation>
    </message>
</context>
<context>
    <name>QgisCertificationWelcome</name>
    <message>
        <source>Certified QGIS courses near you, from the QGIS Certification Programme: fetched once, then searched on your computer.</source>
        <translation>Cursos certificados de QGIS cerca de usted, del Programa de Certificación de QGIS: se descargan una vez y después se buscan en su equipo.</translation>
    </message>
    <message>
        <source>&amp;Get courses</source>
        <translation>&amp;Obtener cursos</translation>
    </message>
    <message>
        <source>Fetch the public lists of the programme&apos;s site</source>
        <translation>Descargar las listas públicas del sitio del programa</translation>
    </message>
    <message>
        <source>Try &amp;demo data (invented)</source>
        <translation>&amp;Probar datos de demostración (inventados)</translation>
    </message>
    <message>
        <source>Courses and organisations that do not exist, to look around without a network</source>
        <translation>Cursos y organizaciones que no existen, para explorar sin conexión</translation>
    </message>
    <message>
        <source>Fetching courses</source>
        <translation>Descargando cursos</translation>
    </message>
    <message>
        <source>Show &amp;upcoming courses without the library</source>
        <translation>&amp;Mostrar próximos cursos sin la biblioteca</translation>
    </message>
</context>
</TS>
