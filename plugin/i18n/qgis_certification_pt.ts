<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Not yet reviewed by a native speaker. Who has reviewed it takes this line away. -->
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>Olá,

Tenho interesse no curso “{course}” ({days}, {centre}).
Há vagas, quanto custa e em que horários ele acontece?

Atenciosamente
</translation>
    </message>
    <message>
        <source>Dates</source>
        <extracomment>details.py</extracomment>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>details.py</extracomment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>details.py</extracomment>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>details.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Training centre</source>
        <extracomment>details.py</extracomment>
        <translation>Centro de treinamento</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>details.py</extracomment>
        <translation>Organização</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>details.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>details.py</extracomment>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>details.py</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>On the programme&apos;s site</source>
        <extracomment>details.py</extracomment>
        <translation>No site do programa</translation>
    </message>
    <message>
        <source>Page of the organisation</source>
        <extracomment>details.py</extracomment>
        <translation>Página da organização</translation>
    </message>
    <message>
        <source>Convener</source>
        <extracomment>details.py</extracomment>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Competence</source>
        <extracomment>details.py</extracomment>
        <translation>Competência</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>details.py</extracomment>
        <translation>Visto pela primeira vez</translation>
    </message>
    <message>
        <source>No longer listed since</source>
        <extracomment>details.py</extracomment>
        <translation>Não consta mais desde</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>details.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Price, free seats and times are not in the programme&apos;s data: ask the organisation.</source>
        <extracomment>details.py</extracomment>
        <translation>Preço, vagas e horários não constam nos dados do programa: consulte a organização.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>details.py
----------
results.py</extracomment>
        <translation>novo</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>details.py</extracomment>
        <translation>alterado</translation>
    </message>
    <message>
        <source>moved</source>
        <extracomment>details.py</extracomment>
        <translation>mudou de lugar</translation>
    </message>
    <message>
        <source>renamed</source>
        <extracomment>details.py</extracomment>
        <translation>renomeado</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <extracomment>details.py
----------
results.py</extracomment>
        <translation>não consta mais</translation>
    </message>
    <message>
        <source>listed again</source>
        <extracomment>details.py</extracomment>
        <translation>consta novamente</translation>
    </message>
    <message>
        <source>{name}: {n} news</source>
        <extracomment>details.py</extracomment>
        <translation>{name}: novidades ({n})</translation>
    </message>
    <message>
        <source>Save Calendar File</source>
        <extracomment>details.py</extracomment>
        <translation>Salvar arquivo de calendário</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>details.py</extracomment>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Saving a calendar file</source>
        <extracomment>details.py</extracomment>
        <translation>Salvando um arquivo de calendário</translation>
    </message>
    <message>
        <source>The course was saved to {path}</source>
        <extracomment>details.py</extracomment>
        <translation>O curso foi salvo em {path}</translation>
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
        <translation>Mostrar camadas</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>dock.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy into Project</source>
        <extracomment>dock.py</extracomment>
        <translation>Copiar para o projeto</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <extracomment>dock.py</extracomment>
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>Invented demo data.</source>
        <extracomment>dock.py</extracomment>
        <translation>Dados de demonstração fictícios.</translation>
    </message>
    <message>
        <source>Synchronised today.</source>
        <extracomment>dock.py</extracomment>
        <translation>Sincronizado hoje.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago.</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Sincronizado há %n dia.</numerusform>
            <numerusform>Sincronizado há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to synchronise again.</source>
        <extracomment>dock.py</extracomment>
        <translation>É hora de sincronizar novamente.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n courses</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Mais de %n curso</numerusform>
            <numerusform>Mais de %n cursos</numerusform>
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
        <translation>Nenhum curso corresponde aos filtros</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n set)</source>
        <extracomment>dock.py</extracomment>
        <translation>
            <numerusform>Filtros (%n ativo)</numerusform>
            <numerusform>Filtros (%n ativos)</numerusform>
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
        <translation>Ponto no mapa</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <extracomment>dock.py</extracomment>
        <translation>Mostrar &amp;detalhes</translation>
    </message>
    <message>
        <source>Exporting certified courses</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>Exportando cursos certificados</translation>
    </message>
    <message numerus="yes">
        <source>%n training centre(s)</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>
            <numerusform>%n centro de treinamento</numerusform>
            <numerusform>%n centros de treinamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>
            <numerusform>%n organização</numerusform>
            <numerusform>%n organizações</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} written to {path}</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>Gravado em {path}: {what}</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>filters.py</extracomment>
        <translation>qualquer</translation>
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
        <translation>Centros de treinamento</translation>
    </message>
    <message>
        <source>Organisations</source>
        <extracomment>locator.py</extracomment>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>messages.py</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Map centre</source>
        <extracomment>place.py</extracomment>
        <translation>Centro do mapa</translation>
    </message>
    <message>
        <source>This point of the map has no longitude and latitude</source>
        <extracomment>place.py</extracomment>
        <translation>Este ponto do mapa não tem longitude nem latitude</translation>
    </message>
    <message>
        <source>{place} ({inhabitants})</source>
        <extracomment>place.py</extracomment>
        <translation>{place} ({inhabitants})</translation>
    </message>
    <message>
        <source>Options…</source>
        <extracomment>plugin.py</extracomment>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>Certified Courses near Here</source>
        <extracomment>plugin.py</extracomment>
        <translation>Cursos certificados perto daqui</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>results.py</extracomment>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>past</source>
        <extracomment>results.py</extracomment>
        <translation>encerrado</translation>
    </message>
    <message>
        <source>online</source>
        <extracomment>results.py</extracomment>
        <translation>online</translation>
    </message>
    <message>
        <source>not certified</source>
        <extracomment>results.py</extracomment>
        <translation>não certificada</translation>
    </message>
    <message>
        <source>&amp;Save This Search…</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Salvar esta busca…</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n news)</source>
        <extracomment>saved.py</extracomment>
        <translation>
            <numerusform>{name} (%n novidade)</numerusform>
            <numerusform>{name} (%n novidades)</numerusform>
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
        <translation>&amp;Novidades</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <extracomment>saved.py</extracomment>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Save This Search</source>
        <extracomment>saved.py</extracomment>
        <translation>Salvar esta busca</translation>
    </message>
    <message>
        <source>Name (a search of the same name is replaced):</source>
        <extracomment>saved.py</extracomment>
        <translation>Nome (uma busca de mesmo nome é substituída):</translation>
    </message>
    <message>
        <source>{job}: stopped, nothing was changed</source>
        <extracomment>session.py</extracomment>
        <translation>{job}: interrompido, nada foi alterado</translation>
    </message>
    <message>
        <source>{job}: {error}</source>
        <extracomment>session.py</extracomment>
        <translation>{job}: {error}</translation>
    </message>
    <message>
        <source>Synchronising certified courses</source>
        <extracomment>session.py</extracomment>
        <translation>Sincronizando cursos certificados</translation>
    </message>
    <message numerus="yes">
        <source>%n new course(s)</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n curso novo</numerusform>
            <numerusform>%n cursos novos</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} changed</source>
        <extracomment>session.py</extracomment>
        <translation>alterados: {n}</translation>
    </message>
    <message>
        <source>{n} no longer listed</source>
        <extracomment>session.py</extracomment>
        <translation>não constam mais: {n}</translation>
    </message>
    <message numerus="yes">
        <source>%n news in your saved searches</source>
        <extracomment>session.py</extracomment>
        <translation>
            <numerusform>%n novidade nas suas buscas salvas</numerusform>
            <numerusform>%n novidades nas suas buscas salvas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QgisCertificationDetails</name>
    <message>
        <source>What to do with the course</source>
        <translation>Ações para o curso</translation>
    </message>
    <message>
        <source>Details of the course</source>
        <translation>Detalhes do curso</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar com estrela</translation>
    </message>
    <message>
        <source>Star this course, to find it again</source>
        <translation>Marcar este curso com uma estrela para encontrá-lo novamente</translation>
    </message>
    <message>
        <source>Zoom to Course</source>
        <translation>Aproximar para o curso</translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>Abrir página</translation>
    </message>
    <message>
        <source>Open the organisation&apos;s page on the programme&apos;s site</source>
        <translation>Abrir a página da organização no site do programa</translation>
    </message>
    <message>
        <source>Write E-mail…</source>
        <translation>Escrever e-mail…</translation>
    </message>
    <message>
        <source>Prepare an e-mail to the organisation; nothing is sent by itself</source>
        <translation>Preparar um e-mail para a organização; nada é enviado automaticamente</translation>
    </message>
    <message>
        <source>Save Calendar File…</source>
        <translation>Salvar arquivo de calendário…</translation>
    </message>
    <message>
        <source>Save the course as a file that calendar programs import</source>
        <translation>Salvar o curso em um arquivo que programas de calendário importam</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Write a note of your own; it stays on this computer</source>
        <translation>Escrever uma nota própria; ela fica neste computador</translation>
    </message>
    <message>
        <source>Close Details</source>
        <translation>Fechar detalhes</translation>
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
        <translation>Os &amp;cursos da lista</translation>
    </message>
    <message>
        <source>The &amp;layers: all upcoming and running courses, training centres, organisations</source>
        <translation>As ca&amp;madas: todos os cursos futuros e em andamento, centros de treinamento e organizações</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Arquivo a gravar</translation>
    </message>
    <message>
        <source>&amp;Replace the existing file</source>
        <translation>&amp;Substituir o arquivo existente</translation>
    </message>
    <message>
        <source>&amp;Add to the project afterwards</source>
        <translation>Adicionar &amp;depois ao projeto</translation>
    </message>
    <message>
        <source>The ending of the file name determines the format: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML or iCalendar.</source>
        <translation>A extensão do nome do arquivo determina o formato: GeoPackage, GeoJSON, FlatGeobuf, Shapefile, CSV, Excel, OpenDocument, KML ou iCalendar.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationSearch</name>
    <message>
        <source>Near which town?</source>
        <translation>Perto de qual cidade?</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>A town, in any language. “Town, Country” tells towns of one name apart.</source>
        <translation>Uma cidade, em qualquer idioma. “Cidade, País” distingue cidades de mesmo nome.</translation>
    </message>
    <message>
        <source>Map centre</source>
        <translation>Centro do mapa</translation>
    </message>
    <message>
        <source>Search near the centre of the map</source>
        <translation>Buscar perto do centro do mapa</translation>
    </message>
    <message>
        <source>Click on map</source>
        <translation>Clicar no mapa</translation>
    </message>
    <message>
        <source>Search near a point: click on the map</source>
        <translation>Buscar perto de um ponto: clicar no mapa</translation>
    </message>
    <message>
        <source>Search near a point that is clicked on the map</source>
        <translation>Buscar perto de um ponto clicado no mapa</translation>
    </message>
    <message>
        <source>Words in course, organisation or town</source>
        <translation>Palavras em curso, organização ou cidade</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Only courses with all of these words; case and accents do not matter</source>
        <translation>Só cursos com todas estas palavras; maiúsculas e acentos não importam</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>&amp;Distance</source>
        <translation>&amp;Distância</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
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
        <translation>&amp;Modalidade</translation>
    </message>
    <message>
        <source>on site or online</source>
        <translation>presencial ou online</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>só online</translation>
    </message>
    <message>
        <source>on site only</source>
        <translation>só presencial</translation>
    </message>
    <message>
        <source>Also &amp;past courses</source>
        <translation>Também cursos &amp;encerrados</translation>
    </message>
    <message>
        <source>Also &amp;organisations that are not certified</source>
        <translation>Também &amp;organizações não certificadas</translation>
    </message>
    <message>
        <source>Only &amp;starred courses</source>
        <translation>Só cursos com estre&amp;la</translation>
    </message>
    <message>
        <source>Clear Filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Mais próximos</translation>
    </message>
    <message>
        <source>Soonest first</source>
        <translation>Mais cedo</translation>
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
        <translation>Cursos certificados de QGIS perto de você, do Programa de Certificação QGIS: baixados uma vez e depois pesquisados no seu computador.</translation>
    </message>
    <message>
        <source>&amp;Get courses</source>
        <translation>&amp;Obter cursos</translation>
    </message>
    <message>
        <source>Fetch the public lists of the programme&apos;s site</source>
        <translation>Baixar as listas públicas do site do programa</translation>
    </message>
    <message>
        <source>Try &amp;demo data (invented)</source>
        <translation>Testar &amp;dados de demonstração (fictícios)</translation>
    </message>
    <message>
        <source>Courses and organisations that do not exist, to look around without a network</source>
        <translation>Cursos e organizações que não existem, para explorar sem rede</translation>
    </message>
    <message>
        <source>Fetching courses</source>
        <translation>Baixando cursos</translation>
    </message>
    <message>
        <source>Show &amp;upcoming courses without the library</source>
        <translation>Mostrar próximos cursos &amp;sem a biblioteca</translation>
    </message>
</context>
</TS>
