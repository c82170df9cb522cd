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
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
details.py
----------
fee_forecast.py</extracomment>
        <translation>Datas</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Distance</source>
        <extracomment>details.py</extracomment>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Training centre</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Centro de treinamento</translation>
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
        <translation>Organização</translation>
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
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Site</translation>
    </message>
    <message>
        <source>On the programme&apos;s site</source>
        <extracomment>details.py
----------
organisation_text.py</extracomment>
        <translation>No site do programa</translation>
    </message>
    <message>
        <source>Page of the organisation</source>
        <extracomment>details.py
----------
organisation_text.py</extracomment>
        <translation>Página da organização</translation>
    </message>
    <message>
        <source>Convener</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Competence</source>
        <extracomment>certificate_text.py
----------
details.py
----------
style.py</extracomment>
        <translation>Competência</translation>
    </message>
    <message>
        <source>First seen</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Visto pela primeira vez</translation>
    </message>
    <message>
        <source>No longer listed since</source>
        <extracomment>details.py
----------
style.py</extracomment>
        <translation>Não consta mais desde</translation>
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
        <translation>Preço, vagas e horários não constam nos dados do programa: consulte a organização.</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>details.py
----------
results.py
----------
session.py</extracomment>
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
        <extracomment>certificate_text.py
----------
details.py
----------
organisation_text.py
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
        <extracomment>details.py
----------
dossier_files.py</extracomment>
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
        <source>Synchronise</source>
        <extracomment>courses.py
----------
plugin.py
----------
processing/synchronise.py</extracomment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Show Layers</source>
        <extracomment>courses.py
----------
plugin.py</extracomment>
        <translation>Mostrar camadas</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>courses.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy into Project</source>
        <extracomment>courses.py</extracomment>
        <translation>Copiar para o projeto</translation>
    </message>
    <message>
        <source>Saved Searches</source>
        <extracomment>courses.py</extracomment>
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>Invented demo data.</source>
        <extracomment>search.py</extracomment>
        <translation>Dados de demonstração fictícios.</translation>
    </message>
    <message>
        <source>Synchronised today.</source>
        <extracomment>search.py</extracomment>
        <translation>Sincronizado hoje.</translation>
    </message>
    <message numerus="yes">
        <source>Synchronised %n day(s) ago.</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>Sincronizado há %n dia.</numerusform>
            <numerusform>Sincronizado há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to synchronise again.</source>
        <extracomment>search.py</extracomment>
        <translation>É hora de sincronizar novamente.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n courses</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>Mais de %n curso</numerusform>
            <numerusform>Mais de %n cursos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <extracomment>export_dialog.py
----------
search.py</extracomment>
        <translation>
            <numerusform>%n curso</numerusform>
            <numerusform>%n cursos</numerusform>
        </translation>
    </message>
    <message>
        <source>No course passes the filters</source>
        <extracomment>search.py</extracomment>
        <translation>Nenhum curso corresponde aos filtros</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n set)</source>
        <extracomment>search.py</extracomment>
        <translation>
            <numerusform>Filtros (%n ativo)</numerusform>
            <numerusform>Filtros (%n ativos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>search.py</extracomment>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <extracomment>courses.py</extracomment>
        <translation>Ponto no mapa</translation>
    </message>
    <message>
        <source>Show &amp;Details</source>
        <extracomment>search.py</extracomment>
        <translation>Mostrar &amp;detalhes</translation>
    </message>
    <message>
        <source>Exporting certified courses</source>
        <extracomment>export_dialog.py</extracomment>
        <translation>Exportando cursos certificados</translation>
    </message>
    <message numerus="yes">
        <source>%n training centre(s)</source>
        <extracomment>export_dialog.py
----------
organisation_text.py</extracomment>
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
        <extracomment>export_dialog.py
----------
fee_papers.py</extracomment>
        <translation>Gravado em {path}: {what}</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>fee_papers.py
----------
filters.py
----------
options.py</extracomment>
        <translation>qualquer</translation>
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
        <translation>Cursos</translation>
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
        <translation>Centros de treinamento</translation>
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
    <message>
        <source>it is not installed</source>
        <extracomment>fallback.py</extracomment>
        <translation>ela não está instalada</translation>
    </message>
    <message>
        <source>its file may not be read</source>
        <extracomment>fallback.py</extracomment>
        <translation>seu arquivo não pode ser lido</translation>
    </message>
    <message>
        <source>it was made for another system</source>
        <extracomment>fallback.py</extracomment>
        <translation>ela foi feita para outro sistema</translation>
    </message>
    <message>
        <source>something that it needs is missing</source>
        <extracomment>fallback.py</extracomment>
        <translation>falta algo de que ela precisa</translation>
    </message>
    <message>
        <source>it belongs to another version of the plugin</source>
        <extracomment>fallback.py</extracomment>
        <translation>ela pertence a outra versão do complemento</translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <extracomment>fallback.py</extracomment>
        <translation>seu arquivo está danificado</translation>
    </message>
    <message>
        <source>The plugin&apos;s library cannot be used: {reason}.</source>
        <extracomment>fallback.py</extracomment>
        <translation>A biblioteca do complemento não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <source>These files were looked at:</source>
        <extracomment>fallback.py</extracomment>
        <translation>Estes arquivos foram examinados:</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu install the package qcert; elsewhere install the plugin from a zip file that has the library for your system in it. The plugin&apos;s home page has both.</source>
        <extracomment>fallback.py</extracomment>
        <translation>No Debian e no Ubuntu, instale o pacote qcert; em outros sistemas, instale o complemento a partir de um arquivo ZIP que contenha a biblioteca para o seu sistema. A página do complemento tem ambos.</translation>
    </message>
    <message>
        <source>Fetching the list of upcoming courses</source>
        <extracomment>fallback.py</extracomment>
        <translation>Baixando a lista de próximos cursos</translation>
    </message>
    <message>
        <source>the server answered with the status {status}</source>
        <extracomment>fallback.py</extracomment>
        <translation>o servidor respondeu com o status {status}</translation>
    </message>
    <message>
        <source>it is too long</source>
        <extracomment>fallback.py</extracomment>
        <translation>ela é longa demais</translation>
    </message>
    <message>
        <source>what the server sent is no list of courses, or not all of it</source>
        <extracomment>fallback.py</extracomment>
        <translation>o que o servidor enviou não é uma lista de cursos, ou não está completa</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming course(s) shown, also of organisations that are not certified</source>
        <extracomment>fallback.py</extracomment>
        <translation>
            <numerusform>%n próximo curso exibido, também de organizações não certificadas</numerusform>
            <numerusform>%n próximos cursos exibidos, também de organizações não certificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the plugin&apos;s library there are no nearest courses, no history, no filter for certified organisations, no certificates.</source>
        <extracomment>fallback.py</extracomment>
        <translation>Sem a biblioteca do complemento não há cursos mais próximos, nem histórico, nem filtro de organizações certificadas, nem certificados.</translation>
    </message>
    <message>
        <source>Upcoming courses</source>
        <extracomment>fallback.py</extracomment>
        <translation>Próximos cursos</translation>
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
        <translation>Certificação QGIS</translation>
    </message>
    <message>
        <source>Save the project first: the copy will lie beside it.</source>
        <extracomment>layers.py</extracomment>
        <translation>Salve primeiro o projeto: a cópia ficará ao lado dele.</translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) copied beside the project, to {file}</source>
        <extracomment>layers.py</extracomment>
        <translation>
            <numerusform>%n curso copiado ao lado do projeto, em {file}</numerusform>
            <numerusform>%n cursos copiados ao lado do projeto, em {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying certified courses into the project</source>
        <extracomment>layers.py</extracomment>
        <translation>Copiando cursos certificados para o projeto</translation>
    </message>
    <message>
        <source>Courses of the centre</source>
        <extracomment>layers.py</extracomment>
        <translation>Cursos do centro</translation>
    </message>
    <message>
        <source>Courses of the organisation</source>
        <extracomment>layers.py</extracomment>
        <translation>Cursos da organização</translation>
    </message>
    <message>
        <source>Centres of the organisation</source>
        <extracomment>layers.py</extracomment>
        <translation>Centros da organização</translation>
    </message>
    <message>
        <source>World map</source>
        <extracomment>layers.py</extracomment>
        <translation>Mapa do mundo</translation>
    </message>
    <message>
        <source>Regions</source>
        <extracomment>layers.py</extracomment>
        <translation>Regiões</translation>
    </message>
    <message>
        <source>Countries</source>
        <extracomment>layers.py</extracomment>
        <translation>Países</translation>
    </message>
    <message>
        <source>Asking {server}…</source>
        <extracomment>options.py</extracomment>
        <translation>Consultando {server}…</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <extracomment>options.py</extracomment>
        <translation>Testando a conexão</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <extracomment>options.py</extracomment>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>A mirror of {day}</source>
        <extracomment>options.py</extracomment>
        <translation>Um espelho de {day}</translation>
    </message>
    <message>
        <source>A certification site; its day is {day}</source>
        <extracomment>options.py</extracomment>
        <translation>Um site de certificação; sua data é {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n certified organisation(s)</source>
        <extracomment>options.py</extracomment>
        <translation>
            <numerusform>%n organização certificada</numerusform>
            <numerusform>%n organizações certificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The store file was removed.</source>
        <extracomment>options.py</extracomment>
        <translation>O arquivo de dados foi removido.</translation>
    </message>
    <message>
        <source>With online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Com cursos online</translation>
    </message>
    <message>
        <source>Online courses only</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Só cursos online</translation>
    </message>
    <message>
        <source>Without online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Sem cursos online</translation>
    </message>
    <message>
        <source>Languages (codes or names, separated by commas)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Idiomas (códigos ou nomes, separados por vírgulas)</translation>
    </message>
    <message>
        <source>Country of the organisation (code or name)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>País da organização (código ou nome)</translation>
    </message>
    <message>
        <source>Courses that end on or after this day</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Cursos que terminam nesta data ou depois</translation>
    </message>
    <message>
        <source>Courses that start on or before this day</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Cursos que começam nesta data ou antes</translation>
    </message>
    <message>
        <source>Online courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Cursos online</translation>
    </message>
    <message>
        <source>Words that must all occur</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Palavras que devem ocorrer todas</translation>
    </message>
    <message>
        <source>Also past courses</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Também cursos encerrados</translation>
    </message>
    <message>
        <source>Also courses of organisations that are not certified</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Também cursos de organizações não certificadas</translation>
    </message>
    <message>
        <source>Store file (empty: the plugin&apos;s)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Arquivo de dados (vazio: o do complemento)</translation>
    </message>
    <message>
        <source>All files</source>
        <extracomment>certificate_menus.py
----------
fee_attendees.py
----------
processing/base.py</extracomment>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Day that counts as today (empty: by the clock)</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Dia que conta como hoje (vazio: pelo relógio)</translation>
    </message>
    <message>
        <source>The library cannot be used: {why}</source>
        <extracomment>processing/base.py</extracomment>
        <translation>A biblioteca não pode ser usada: {why}</translation>
    </message>
    <message>
        <source>There are no courses in {file} yet: synchronise first</source>
        <extracomment>processing/base.py</extracomment>
        <translation>Ainda não há cursos em {file}: sincronize primeiro</translation>
    </message>
    <message>
        <source>Changes since a day</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>Mudanças desde uma data</translation>
    </message>
    <message>
        <source>Lists what synchronising brought: courses, training centres and organisations that were added, changed, moved or renamed, that are no longer listed or listed again, newest first, each where it is today, with the fields as they were before. What the first synchronising found is no change. With filters that only courses have, only courses are listed.</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>Lista o que a sincronização trouxe: cursos, centros de treinamento e organizações que foram adicionados, alterados, movidos ou renomeados, que não constam mais ou que constam novamente, os mais recentes primeiro, cada um onde está hoje, com os campos como eram antes. O que a primeira sincronização encontrou não é mudança. Com filtros que só cursos têm, só cursos são listados.</translation>
    </message>
    <message>
        <source>news,history,difference</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>novidades,histórico,diferença</translation>
    </message>
    <message>
        <source>Since this day (empty: all that is kept)</source>
        <extracomment>processing/changes_since.py</extracomment>
        <translation>Desde esta data (vazio: tudo o que foi guardado)</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>organisation.py
----------
processing/changes_since.py</extracomment>
        <translation>Mudanças</translation>
    </message>
    <message>
        <source>Export courses</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Exportar cursos</translation>
    </message>
    <message>
        <source>Writes courses, with their training centres and organisations where the format holds several layers, to a file whose ending determines the format: GeoPackage with styles, GeoJSON, spreadsheets, a calendar (.ics) and more. An existing file is replaced when the new one is complete. What the format cannot hold is reported.</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Grava cursos, com seus centros de treinamento e organizações quando o formato comporta várias camadas, em um arquivo cuja extensão determina o formato: GeoPackage com estilos, GeoJSON, planilhas, um calendário (.ics) e mais. Um arquivo existente é substituído quando o novo está completo. O que o formato não comporta é informado.</translation>
    </message>
    <message>
        <source>save,calendar,spreadsheet</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>salvar,calendário,planilha</translation>
    </message>
    <message>
        <source>Layers (empty: all that the file can hold)</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Camadas (vazio: todas as que o arquivo comporta)</translation>
    </message>
    <message>
        <source>CRS of the file (empty: EPSG:4326)</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>SRC do arquivo (vazio: EPSG:4326)</translation>
    </message>
    <message>
        <source>Title of a calendar</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Título de um calendário</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>processing/export_courses.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Courses near points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Cursos perto de pontos</translation>
    </message>
    <message>
        <source>Finds for each point the nearest certified courses, by exact distance on the ellipsoid: upcoming and running ones, unless the filters say otherwise. The result has a point for each course found, at its training centre, with the id of the input feature and a field of it, the rank, the distance in metres and the direction. Around a feature of several points each is searched; &quot;input_part&quot; is the number of the point. Online courses, if asked for, come last and without distance.</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Encontra para cada ponto os cursos certificados mais próximos, pela distância exata sobre o elipsoide: futuros e em andamento, salvo indicação dos filtros. O resultado tem um ponto para cada curso encontrado, no seu centro de treinamento, com o id da feição de entrada e um campo dela, a posição, a distância em metros e a direção. Em uma feição de vários pontos, busca-se ao redor de cada um; “input_part” é o número do ponto. Cursos online, se pedidos, vêm por último e sem distância.</translation>
    </message>
    <message>
        <source>nearest,distance,closest,training</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>próximo,distância,perto,treinamento</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Pontos</translation>
    </message>
    <message>
        <source>Field to keep</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Campo a manter</translation>
    </message>
    <message>
        <source>Courses for each point</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Cursos por ponto</translation>
    </message>
    <message>
        <source>Maximum distance (0: any)</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Distância máxima (0: qualquer)</translation>
    </message>
    <message>
        <source>Nearest courses</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>Cursos mais próximos</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) without a point on the earth left out</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>
            <numerusform>%n feição sem ponto na Terra omitida</numerusform>
            <numerusform>%n feições sem ponto na Terra omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{layer} is no layer of points</source>
        <extracomment>processing/nearest_courses.py</extracomment>
        <translation>{layer} não é uma camada de pontos</translation>
    </message>
    <message>
        <source>Organisations by country</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>Organizações por país</translation>
    </message>
    <message>
        <source>Counts for every country the certified organisations, their training centres and their courses, with the outline of the country. Where there is nobody yet the numbers are 0.</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>Conta para cada país as organizações certificadas, seus centros de treinamento e seus cursos, com o contorno do país. Onde ainda não há ninguém, os números são 0.</translation>
    </message>
    <message>
        <source>countries,count,world,trainers</source>
        <extracomment>processing/organisations_by_country.py</extracomment>
        <translation>países,contagem,mundo,instrutores</translation>
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
        <translation>Idioma dos nomes (vazio: o do QGIS)</translation>
    </message>
    <message>
        <source>Reach of certified training</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Alcance do treinamento certificado</translation>
    </message>
    <message>
        <source>Finds for each town how far away the nearest training centre of a certified organisation is, and for each country how many people live farther away than a distance. With languages, only centres count that have upcoming or running courses in them, and the table has a row for each country and language. People are the inhabitants of the towns that GeoNames knows, not those of the country.</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Encontra para cada cidade a que distância está o centro de treinamento mais próximo de uma organização certificada, e para cada país quantas pessoas vivem além de uma distância. Com idiomas, só contam centros com cursos futuros ou em andamento neles, e a tabela tem uma linha para cada país e idioma. As pessoas são os habitantes das cidades que o GeoNames conhece, não os do país.</translation>
    </message>
    <message>
        <source>distance,population,accessibility,towns</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>distância,população,acessibilidade,cidades</translation>
    </message>
    <message>
        <source>Distance that counts as far</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Distância considerada longe</translation>
    </message>
    <message>
        <source>Languages of the training (codes or names, separated by commas)</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Idiomas do treinamento (códigos ou nomes, separados por vírgulas)</translation>
    </message>
    <message>
        <source>Country of the towns (code or name)</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>País das cidades (código ou nome)</translation>
    </message>
    <message>
        <source>Fewest inhabitants of a town</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Mínimo de habitantes de uma cidade</translation>
    </message>
    <message>
        <source>Only towns that are farther away</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Só cidades mais distantes</translation>
    </message>
    <message>
        <source>Towns</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Cidades</translation>
    </message>
    <message>
        <source>Reach by country</source>
        <extracomment>processing/reach.py</extracomment>
        <translation>Alcance por país</translation>
    </message>
    <message>
        <source>Fetches organisations, training centres and courses from the certification programme&apos;s site into the store, and tells what is new. Past courses are fetched once a week, or if you ask for them. Within an hour of the last time nothing is fetched, unless forced.</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Baixa organizações, centros de treinamento e cursos do site do programa de certificação para o arquivo de dados e informa o que é novo. Cursos encerrados são baixados uma vez por semana, ou se você os pedir. Menos de uma hora após a última vez, nada é baixado, a não ser que seja forçado.</translation>
    </message>
    <message>
        <source>sync,download,update</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>sincronizar,baixar,atualizar</translation>
    </message>
    <message>
        <source>Server (empty: as in the options)</source>
        <extracomment>processing/synchronise.py
----------
processing/verify_certificates.py</extracomment>
        <translation>Servidor (vazio: o das opções)</translation>
    </message>
    <message>
        <source>Also fetch past courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Baixar também cursos encerrados</translation>
    </message>
    <message>
        <source>Even if the last time was less than an hour ago</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Mesmo que a última vez tenha sido há menos de uma hora</translation>
    </message>
    <message>
        <source>New courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Cursos novos</translation>
    </message>
    <message>
        <source>Changed courses</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Cursos alterados</translation>
    </message>
    <message>
        <source>Courses that are no longer listed</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Cursos que não constam mais</translation>
    </message>
    <message>
        <source>Store file</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>Arquivo de dados</translation>
    </message>
    <message>
        <source>The last time was less than an hour ago: nothing was fetched</source>
        <extracomment>processing/synchronise.py</extracomment>
        <translation>A última vez foi há menos de uma hora: nada foi baixado</translation>
    </message>
    <message>
        <source>A job is under way; wait for its end, or stop it.</source>
        <extracomment>session.py</extracomment>
        <translation>Há uma tarefa em andamento; aguarde o fim ou interrompa-a.</translation>
    </message>
    <message>
        <source>Starts within 30 days</source>
        <extracomment>style.py</extracomment>
        <translation>Começa em até 30 dias</translation>
    </message>
    <message>
        <source>Starts later</source>
        <extracomment>style.py</extracomment>
        <translation>Começa mais tarde</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>style.py</extracomment>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Past</source>
        <extracomment>style.py</extracomment>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <extracomment>style.py</extracomment>
        <translation>Não consta mais</translation>
    </message>
    <message>
        <source>With courses to come</source>
        <extracomment>style.py</extracomment>
        <translation>Com cursos futuros</translation>
    </message>
    <message>
        <source>Without courses to come</source>
        <extracomment>style.py</extracomment>
        <translation>Sem cursos futuros</translation>
    </message>
    <message>
        <source>Starts today</source>
        <extracomment>style.py</extracomment>
        <translation>Começa hoje</translation>
    </message>
    <message>
        <source>Starts tomorrow</source>
        <extracomment>style.py</extracomment>
        <translation>Começa amanhã</translation>
    </message>
    <message>
        <source>Starts in %1 days</source>
        <extracomment>style.py</extracomment>
        <translation>Começa em %1 dias</translation>
    </message>
    <message>
        <source>Runs until %1</source>
        <extracomment>style.py</extracomment>
        <translation>Em andamento até %1</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>style.py</extracomment>
        <translation>Encerrado</translation>
    </message>
    <message>
        <source>Also here:</source>
        <extracomment>style.py</extracomment>
        <translation>Também aqui:</translation>
    </message>
    <message>
        <source>Upcoming:</source>
        <extracomment>style.py</extracomment>
        <translation>Futuros:</translation>
    </message>
    <message>
        <source>Running:</source>
        <extracomment>style.py</extracomment>
        <translation>Em andamento:</translation>
    </message>
    <message>
        <source>Page in the programme</source>
        <extracomment>style.py</extracomment>
        <translation>Página no programa</translation>
    </message>
    <message>
        <source>Course type</source>
        <extracomment>style.py</extracomment>
        <translation>Tipo de curso</translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>style.py</extracomment>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>style.py</extracomment>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Certification</source>
        <extracomment>style.py</extracomment>
        <translation>Certificação</translation>
    </message>
    <message>
        <source>Country</source>
        <extracomment>desk.py
----------
organisation_text.py
----------
style.py</extracomment>
        <translation>País</translation>
    </message>
    <message>
        <source>Languages</source>
        <extracomment>style.py</extracomment>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>style.py</extracomment>
        <translation>Online</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <extracomment>style.py</extracomment>
        <translation>Futuros</translation>
    </message>
    <message>
        <source>Location problem</source>
        <extracomment>style.py</extracomment>
        <translation>Problema de localização</translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>style.py</extracomment>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Located by</source>
        <extracomment>style.py</extracomment>
        <translation>Localizado por</translation>
    </message>
    <message>
        <source>Number of the organisation</source>
        <extracomment>style.py</extracomment>
        <translation>Número da organização</translation>
    </message>
    <message>
        <source>Number of the training centre</source>
        <extracomment>style.py</extracomment>
        <translation>Número do centro de treinamento</translation>
    </message>
    <message>
        <source>Name of the country</source>
        <extracomment>style.py</extracomment>
        <translation>Nome do país</translation>
    </message>
    <message>
        <source>Remarks</source>
        <extracomment>organisation_text.py
----------
style.py</extracomment>
        <translation>Observações</translation>
    </message>
    <message>
        <source>the answer stopped and did not go on within {n} s</source>
        <extracomment>transport.py</extracomment>
        <translation>a resposta parou e não continuou em {n} s</translation>
    </message>
    <message>
        <source>no answer came within {n} s</source>
        <extracomment>transport.py</extracomment>
        <translation>nenhuma resposta chegou em {n} s</translation>
    </message>
    <message>
        <source>nothing came within the time that QGIS allows (Settings, Options, Network)</source>
        <extracomment>transport.py</extracomment>
        <translation>nada chegou no tempo que o QGIS permite (Configurações, Opções, Rede)</translation>
    </message>
    <message>
        <source>the answer broke off after {n} of {all} bytes</source>
        <extracomment>transport.py</extracomment>
        <translation>a resposta foi interrompida após {n} de {all} bytes</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>courses.py</extracomment>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Invented courses</source>
        <extracomment>courses.py</extracomment>
        <translation>Cursos fictícios</translation>
    </message>
    <message>
        <source>Programme figures</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Números do programa</translation>
    </message>
    <message>
        <source>Counts organisations, training centres and courses of the certification programme by country, with the outline of the country, by year and by language, as far as they are known from what was synchronised. How many took part, how many certificates were issued and what was paid is not known.</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Conta as organizações, os centros de treinamento e os cursos do programa de certificação por país, com o contorno do país, por ano e por idioma, na medida em que são conhecidos pelo que foi sincronizado. Não se sabe quantas pessoas participaram, quantos certificados foram emitidos nem o que foi pago.</translation>
    </message>
    <message>
        <source>statistics,report,count,programme</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>estatística,relatório,contagem,programa</translation>
    </message>
    <message>
        <source>Distance that counts as within reach</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Distância considerada ao alcance</translation>
    </message>
    <message>
        <source>Figures by country</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Números por país</translation>
    </message>
    <message>
        <source>Figures by year</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Números por ano</translation>
    </message>
    <message>
        <source>Figures by language</source>
        <extracomment>processing/programme_figures.py</extracomment>
        <translation>Números por idioma</translation>
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
        <translation>Certificados</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>certificate_list.py</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>&amp;Layer</source>
        <extracomment>certificate_list.py</extracomment>
        <translation>&amp;Camada</translation>
    </message>
    <message>
        <source>&amp;List…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Lista…</translation>
    </message>
    <message>
        <source>&amp;Folder of PDFs…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Pasta de PDFs…</translation>
    </message>
    <message>
        <source>From La&amp;yer…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>De uma ca&amp;mada…</translation>
    </message>
    <message>
        <source>Add as &amp;Layer</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Adicionar como &amp;camada</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Planilha…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Relatório…</translation>
    </message>
    <message>
        <source>Forget &amp;This…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Esquecer &amp;este…</translation>
    </message>
    <message>
        <source>Forget &amp;All…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Esquecer &amp;todos…</translation>
    </message>
    <message>
        <source>&amp;Copy Id</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Copiar identificador</translation>
    </message>
    <message>
        <source>&amp;Check Again</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Verificar de novo</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>&amp;Esquecer…</translation>
    </message>
    <message>
        <source>Open a List of Certificates</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Abrir uma lista de certificados</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Open a Folder of PDFs</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Abrir uma pasta de PDFs</translation>
    </message>
    <message>
        <source>Several files at once can only be PDFs.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Vários arquivos de uma vez só podem ser PDFs.</translation>
    </message>
    <message>
        <source>Save as Spreadsheet</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Salvar como planilha</translation>
    </message>
    <message>
        <source>Save Report</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Writing results of certificates</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Gravação dos resultados de certificados</translation>
    </message>
    <message>
        <source>The results were written to {path}</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Os resultados foram gravados em {path}</translation>
    </message>
    <message>
        <source>Remove all checks of {id} from this computer? Files that you exported stay.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Remover deste computador todas as verificações de {id}? Os arquivos que você exportou permanecem.</translation>
    </message>
    <message>
        <source>Remove all checks of certificates, and what was asked, from this computer? Files that you exported stay.</source>
        <extracomment>certificate_menus.py</extracomment>
        <translation>Remover deste computador todas as verificações de certificados e o que foi perguntado? Os arquivos que você exportou permanecem.</translation>
    </message>
    <message>
        <source>The layer {name} is not in the project: open the project with it to go on.</source>
        <extracomment>certificate_question.py</extracomment>
        <translation>A camada {name} não está no projeto: abra o projeto que a contém para continuar.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>certificate_table.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>certificate_table.py
----------
certificate_text.py</extracomment>
        <translation>Perguntado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <extracomment>certificate_table.py
----------
certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>Certificado</translation>
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
        <translation>Curso</translation>
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
        <translation>Verificado</translation>
    </message>
    <message>
        <source>On record</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>No record</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Sem registro</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>the site has no such certificate; it does not say whether it was withdrawn, deleted with its course, or never issued</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>o site não tem tal certificado; não diz se foi retirado, excluído com seu curso ou nunca emitido</translation>
    </message>
    <message>
        <source>the site has no such certificate; it does not say whether it was withdrawn, deleted with its organisation, or never issued</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>o site não tem tal certificado; não diz se foi retirado, excluído com sua organização ou nunca emitido</translation>
    </message>
    <message>
        <source>the site says that its validity has expired</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>o site diz que sua validade expirou</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>ainda não verificado</translation>
    </message>
    <message>
        <source>not asked, for the site could not be reached several times in a row before</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>não perguntado, pois antes o site não pôde ser acessado várias vezes seguidas</translation>
    </message>
    <message>
        <source>no id of a certificate, such as QGIS-12</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>nenhum identificador de certificado, como QGIS-12</translation>
    </message>
    <message>
        <source>match</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>coincide</translation>
    </message>
    <message>
        <source>close: look yourself</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>parecido: veja você mesmo</translation>
    </message>
    <message>
        <source>different</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>diferente</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>nome</translation>
    </message>
    <message>
        <source>course</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>curso</translation>
    </message>
    <message>
        <source>dates</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>datas</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>sent back with remarks</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>devolvida com observações</translation>
    </message>
    <message>
        <source>in review</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>em análise</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>rejeitada</translation>
    </message>
    <message>
        <source>archived</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>arquivada</translation>
    </message>
    <message>
        <source>When it was checked before, this id was somebody else&apos;s: ids are used again.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Em uma verificação anterior, este identificador era de outra pessoa: os identificadores são reutilizados.</translation>
    </message>
    <message>
        <source>It was on record on {day}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Estava registrado em {day}.</translation>
    </message>
    <message>
        <source>The organisation is not certified now: {state}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>A organização não está certificada agora: {state}.</translation>
    </message>
    <message>
        <source>of an organisation</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>de uma organização</translation>
    </message>
    <message>
        <source>of an attendee</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>de um participante</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Expected name</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Nome esperado</translation>
    </message>
    <message>
        <source>Printed otherwise</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Impresso de outro modo</translation>
    </message>
    <message>
        <source>Hours</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>certificate_text.py
----------
organisation_text.py</extracomment>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Asked of</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Perguntado a</translation>
    </message>
    <message>
        <source>SHA-256 of the page</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>SHA-256 da página</translation>
    </message>
    <message>
        <source>Checked before</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Verificado antes</translation>
    </message>
    <message>
        <source>Checking certificates</source>
        <extracomment>certificates.py</extracomment>
        <translation>Verificação de certificados</translation>
    </message>
    <message>
        <source>Only ids are sent, to the programme&apos;s site. What it says is kept on this computer.</source>
        <extracomment>certificates.py</extracomment>
        <translation>Apenas identificadores são enviados, ao site do programa. O que ele diz fica neste computador.</translation>
    </message>
    <message>
        <source>Reading what was checked before</source>
        <extracomment>certificates.py</extracomment>
        <translation>Leitura de verificações anteriores</translation>
    </message>
    <message>
        <source>stopped</source>
        <extracomment>certificates.py</extracomment>
        <translation>parado</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %n certificate(s); “Go On” asks for the rest, also another day</source>
        <extracomment>certificates.py</extracomment>
        <translation>
            <numerusform>parado após %n certificado; “Continuar” pergunta pelos demais, também em outro dia</numerusform>
            <numerusform>parado após %n certificados; “Continuar” pergunta pelos demais, também em outro dia</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} checked</source>
        <extracomment>certificates.py</extracomment>
        <translation>{n} de {all} verificados</translation>
    </message>
    <message>
        <source>{done}, about {time} left</source>
        <extracomment>certificates.py</extracomment>
        <translation>{done}, faltam cerca de {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <extracomment>certificates.py
----------
fees.py</extracomment>
        <translation>
            <numerusform>%n certificado</numerusform>
            <numerusform>%n certificados</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, as known from before</source>
        <extracomment>certificates.py</extracomment>
        <translation>{what}, conforme já conhecido</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>certificates.py
----------
fee_attendees.py</extracomment>
        <translation>todos</translation>
    </message>
    <message>
        <source>The verdict of the last check of a certificate on this computer: &apos;on record&apos;, &apos;valid&apos;, &apos;expired&apos;, &apos;no record&apos;, or &apos;unknown&apos;, also where it was never checked. An id alone is an attendee&apos;s; a link to an organisation&apos;s certificate says so. The site is not asked.</source>
        <extracomment>expressions.py</extracomment>
        <translation>O resultado da última verificação de um certificado neste computador: &apos;on record&apos; (registrado), &apos;valid&apos; (válido), &apos;expired&apos; (expirado), &apos;no record&apos; (sem registro) ou &apos;unknown&apos; (desconhecido), também se nunca foi verificado. Um identificador sozinho é de um participante; um link para o certificado de uma organização o indica. O site não é consultado.</translation>
    </message>
    <message>
        <source>Check {id}</source>
        <extracomment>locator.py</extracomment>
        <translation>Verificar {id}</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>locator.py</extracomment>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>Remove the store file with all courses, their history, stars, notes, saved searches and checks of certificates?</source>
        <extracomment>options.py</extracomment>
        <translation>Remover o arquivo de dados com todos os cursos, seu histórico, estrelas, notas, buscas salvas e verificações de certificados?</translation>
    </message>
    <message>
        <source>Verify certificates</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Verificar certificados</translation>
    </message>
    <message>
        <source>Asks the certification programme&apos;s site for each certificate of a layer or a table, and adds what it says: on record, no record or unknown for attendees; valid, expired, no record or unknown for organisations; with the reason, the time, course, organisation and dates. The site does not say why it has no record. Two ids are asked for in a second, each once; a run that was stopped goes on where it was if it is started again. Names that are expected are compared on this computer and are not sent. Offline, the last check of each is told.</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Pergunta ao site do programa de certificação por cada certificado de uma camada ou tabela e acrescenta o que ele diz: “on record” (registrado), “no record” (sem registro) ou “unknown” (desconhecido) para participantes; “valid” (válido), “expired” (expirado), “no record” ou “unknown” para organizações; com o motivo, a hora, o curso, a organização e as datas. O site não diz por que não tem registro. Pergunta-se por dois identificadores por segundo, por cada um uma vez; uma execução parada continua de onde estava se for iniciada de novo. Os nomes esperados são comparados neste computador e não são enviados. Sem rede, informa-se a última verificação de cada um.</translation>
    </message>
    <message>
        <source>certificate,diploma,check,validity,attendee</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>certificado,diploma,verificar,validade,participante</translation>
    </message>
    <message>
        <source>of attendees</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>de participantes</translation>
    </message>
    <message>
        <source>of organisations</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>de organizações</translation>
    </message>
    <message>
        <source>Layer or table</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Camada ou tabela</translation>
    </message>
    <message>
        <source>Field of the ids</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Campo dos identificadores</translation>
    </message>
    <message>
        <source>Field of the names that are expected</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Campo dos nomes esperados</translation>
    </message>
    <message>
        <source>An id alone is that</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Um identificador sozinho é</translation>
    </message>
    <message>
        <source>Days for which an earlier answer is good enough</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Dias durante os quais basta uma resposta anterior</translation>
    </message>
    <message>
        <source>Do not ask the site: tell the last check of each</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Não consultar o site: informar a última verificação de cada um</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>Não confirmados</translation>
    </message>
    <message numerus="yes">
        <source>Going on: %n were answered before</source>
        <extracomment>processing/verify_certificates.py</extracomment>
        <translation>
            <numerusform>Continuação: %n já foi respondido</numerusform>
            <numerusform>Continuação: %n já foram respondidos</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped, nothing was changed</source>
        <extracomment>session.py</extracomment>
        <translation>parado, nada foi alterado</translation>
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
        <translation>Minha organização</translation>
    </message>
    <message>
        <source>Which organisation is yours?</source>
        <extracomment>organisation.py</extracomment>
        <translation>Qual é a sua organização?</translation>
    </message>
    <message>
        <source>There are no courses yet: synchronise on the tab “Courses” first.</source>
        <extracomment>store_page.py</extracomment>
        <translation>Ainda não há cursos: sincronize primeiro na aba “Cursos”.</translation>
    </message>
    <message>
        <source>Choose your organisation above. How it stands is shown without a login.</source>
        <extracomment>organisation.py</extracomment>
        <translation>Escolha acima a sua organização. A situação dela é mostrada sem login.</translation>
    </message>
    <message numerus="yes">
        <source>%n upcoming</source>
        <extracomment>organisation.py
----------
organisation_text.py</extracomment>
        <translation>
            <numerusform>%n futuro</numerusform>
            <numerusform>%n futuros</numerusform>
        </translation>
    </message>
    <message>
        <source>To mend</source>
        <extracomment>organisation.py</extracomment>
        <translation>A corrigir</translation>
    </message>
    <message>
        <source>nothing odd</source>
        <extracomment>organisation.py</extracomment>
        <translation>nada estranho</translation>
    </message>
    <message>
        <source>Next courses</source>
        <extracomment>organisation.py</extracomment>
        <translation>Próximos cursos</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>desk_review.py
----------
organisation.py</extracomment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Checking the organisation&apos;s certificate</source>
        <extracomment>organisation.py</extracomment>
        <translation>Verificando o certificado da organização</translation>
    </message>
    <message>
        <source>certified</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>certificada</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>no point on the map</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>sem ponto no mapa</translation>
    </message>
    <message>
        <source>point that is not on the earth</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>ponto que não está na Terra</translation>
    </message>
    <message>
        <source>point at 0, 0</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>ponto em 0, 0</translation>
    </message>
    <message>
        <source>point outside the country</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>ponto fora do país</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>termina antes de começar</translation>
    </message>
    <message>
        <source>no language</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>sem idioma</translation>
    </message>
    <message>
        <source>language that is not understood</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>idioma não reconhecido</translation>
    </message>
    <message>
        <source>convener without a name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>responsável sem nome</translation>
    </message>
    <message>
        <source>course type with a blank or too long name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>tipo de curso com nome vazio ou longo demais</translation>
    </message>
    <message>
        <source>entered more than once</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>inserido mais de uma vez</translation>
    </message>
    <message>
        <source>name that is another&apos;s, too</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>nome que outro também tem</translation>
    </message>
    <message>
        <source>website that cannot be opened</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>site que não pode ser aberto</translation>
    </message>
    <message>
        <source>e-mail address that cannot be one</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>endereço de e-mail impossível</translation>
    </message>
    <message>
        <source>public, but not certified</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>pública, mas não certificada</translation>
    </message>
    <message>
        <source>no course to come</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>nenhum curso futuro</translation>
    </message>
    <message>
        <source>not found by those who search</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>quem procura não encontra</translation>
    </message>
    <message>
        <source>odd</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>estranho</translation>
    </message>
    <message>
        <source>{state}, at least since {day}</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>{state}, pelo menos desde {day}</translation>
    </message>
    <message>
        <source>{state}, since {day}</source>
        <extracomment>dossier_panel.py
----------
organisation_text.py</extracomment>
        <translation>{state}, desde {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>
            <numerusform>%n em andamento</numerusform>
            <numerusform>%n em andamento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>
            <numerusform>%n encerrado</numerusform>
            <numerusform>%n encerrados</numerusform>
        </translation>
    </message>
    <message>
        <source>{id}: not checked yet</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>{id}: ainda não verificado</translation>
    </message>
    <message>
        <source>Its certificate turned: the last time it was “{verdict}”.</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>O certificado mudou: da última vez era “{verdict}”.</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Before that</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Antes disso</translation>
    </message>
    <message>
        <source>Bears the name</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Traz o nome</translation>
    </message>
    <message>
        <source>Offers</source>
        <extracomment>organisation_text.py</extracomment>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>the site has this certificate under the name of another organisation</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>o site tem este certificado em nome de outra organização</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>details.py</extracomment>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Instruction hours</source>
        <extracomment>details.py</extracomment>
        <translation>Carga horária</translation>
    </message>
    <message>
        <source>Website of the course</source>
        <extracomment>details.py</extracomment>
        <translation>Site do curso</translation>
    </message>
    <message>
        <source>The name on record is not the one that was expected.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>O nome registrado não é o esperado.</translation>
    </message>
    <message>
        <source>not the same: ask the site</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>não é o mesmo: pergunte ao site</translation>
    </message>
    <message>
        <source>not compared</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>não comparado</translation>
    </message>
    <message>
        <source>Not found on the PDF as it is on record: {what}.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Não encontrado no PDF tal como consta no registro: {what}.</translation>
    </message>
    <message>
        <source>Invented certificates, such as QGIS-3: nothing is sent.</source>
        <extracomment>certificates.py</extracomment>
        <translation>Certificados inventados, como QGIS-3: nada é enviado.</translation>
    </message>
    <message>
        <source>The name on record must be compared by somebody.</source>
        <extracomment>certificate_text.py</extracomment>
        <translation>Alguém precisa comparar o nome registrado.</translation>
    </message>
    <message>
        <source>A year without a change is over: the site refuses it.</source>
        <extracomment>desk.py</extracomment>
        <translation>Passou um ano sem mudanças: o site a rejeita.</translation>
    </message>
    <message numerus="yes">
        <source>The site refuses it in %n day(s), for nobody changed it within a year.</source>
        <extracomment>desk.py</extracomment>
        <translation>
            <numerusform>O site a rejeita dentro de %n dia, pois ninguém a alterou em um ano.</numerusform>
            <numerusform>O site a rejeita dentro de %n dias, pois ninguém a alterou em um ano.</numerusform>
        </translation>
    </message>
    <message>
        <source>since {day}</source>
        <extracomment>desk.py</extracomment>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>not on the site&apos;s list</source>
        <extracomment>desk.py</extracomment>
        <translation>não está na lista do site</translation>
    </message>
    <message>
        <source>none: the PSC decides</source>
        <extracomment>desk.py</extracomment>
        <translation>nenhum: o PSC decide</translation>
    </message>
    <message>
        <source>On the site</source>
        <extracomment>desk.py</extracomment>
        <translation>No site</translation>
    </message>
    <message>
        <source>User group</source>
        <extracomment>desk.py
----------
style.py</extracomment>
        <translation>Grupo de usuários</translation>
    </message>
    <message>
        <source>There is no dossier of it here yet: import the one that you were sent, or begin an empty one.</source>
        <extracomment>desk.py</extracomment>
        <translation>Ainda não há um dossiê dela aqui: importe o que foi enviado a você ou comece um vazio.</translation>
    </message>
    <message>
        <source>&amp;Import Dossier…</source>
        <extracomment>desk.py</extracomment>
        <translation>&amp;Importar dossiê…</translation>
    </message>
    <message>
        <source>&amp;Export Dossier…</source>
        <extracomment>desk.py</extracomment>
        <translation>&amp;Exportar dossiê…</translation>
    </message>
    <message>
        <source>Show in &amp;Applications</source>
        <extracomment>desk.py</extracomment>
        <translation>Mostrar em &amp;Solicitações</translation>
    </message>
    <message>
        <source>Export &amp;Due Dates…</source>
        <extracomment>desk.py</extracomment>
        <translation>Exportar &amp;prazos…</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <extracomment>desk.py</extracomment>
        <translation>Nada está em espera.</translation>
    </message>
    <message>
        <source>What waits is on the site&apos;s list: synchronise on the tab “Courses” first. A dossier that somebody sent to you can be imported before.</source>
        <extracomment>desk.py</extracomment>
        <translation>O que está em espera consta na lista do site: sincronize primeiro na aba “Cursos”. Um dossiê que alguém enviou a você pode ser importado antes.</translation>
    </message>
    <message numerus="yes">
        <source>Waits %n day(s)</source>
        <extracomment>desk.py</extracomment>
        <translation>
            <numerusform>Em espera há %n dia</numerusform>
            <numerusform>Em espera há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>no user group</source>
        <extracomment>desk.py</extracomment>
        <translation>sem grupo de usuários</translation>
    </message>
    <message>
        <source>Opinion due on {day}</source>
        <extracomment>desk.py</extracomment>
        <translation>Parecer previsto para {day}</translation>
    </message>
    <message>
        <source>It waits on the site.</source>
        <extracomment>desk.py</extracomment>
        <translation>Está em espera no site.</translation>
    </message>
    <message>
        <source>Review…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Avaliação…</translation>
    </message>
    <message>
        <source>Score the selected material</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Pontuar o material selecionado</translation>
    </message>
    <message>
        <source>Opinion…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Parecer…</translation>
    </message>
    <message>
        <source>Give the opinion of a member</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Dar o parecer de um membro</translation>
    </message>
    <message>
        <source>Conflict of Interest…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Conflito de interesses…</translation>
    </message>
    <message>
        <source>Record that the applicant is the user group or a reviewer</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Registrar que o solicitante é o grupo de usuários ou um avaliador</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the file or the link of the selected entry</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>Abrir o arquivo ou o link da entrada selecionada</translation>
    </message>
    <message>
        <source>Take Back</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back the selected review, opinion or conflict; the history keeps it</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Retirar a avaliação, o parecer ou o conflito selecionado; o histórico o mantém</translation>
    </message>
    <message>
        <source>Double-click a material to score it.</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Clique duas vezes em um material para pontuá-lo.</translation>
    </message>
    <message>
        <source>Materials: {n} of {all} reviewed</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Materiais: {n} de {all} avaliados</translation>
    </message>
    <message>
        <source>Mean: {scores}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Média: {scores}</translation>
    </message>
    <message>
        <source>Add what you were sent, among the applications…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Adicionar o que foi enviado a você, nas solicitações…</translation>
    </message>
    <message numerus="yes">
        <source>%n for</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n a favor</numerusform>
            <numerusform>%n a favor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n contra</numerusform>
            <numerusform>%n contra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abstained</source>
        <extracomment>desk_review.py</extracomment>
        <translation>
            <numerusform>%n abstenção</numerusform>
            <numerusform>%n abstenções</numerusform>
        </translation>
    </message>
    <message>
        <source>Opinions: {counts}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Pareceres: {counts}</translation>
    </message>
    <message>
        <source>Add an opinion…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Adicionar um parecer…</translation>
    </message>
    <message>
        <source>Conflicts of interest: {n}</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Conflitos de interesses: {n}</translation>
    </message>
    <message>
        <source>Record a conflict…</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Registrar um conflito…</translation>
    </message>
    <message>
        <source>Contributions to QGIS</source>
        <extracomment>desk_review.py
----------
dossier_checklist.py</extracomment>
        <translation>Contribuições para o QGIS</translation>
    </message>
    <message>
        <source>Add Review</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Adicionar avaliação</translation>
    </message>
    <message>
        <source>From 1 (poor) to 5 (excellent)</source>
        <extracomment>desk_review.py</extracomment>
        <translation>De 1 (ruim) a 5 (excelente)</translation>
    </message>
    <message>
        <source>Opinion of a member</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Parecer de um membro</translation>
    </message>
    <message>
        <source>Add Opinion</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Adicionar parecer</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <extracomment>desk_review.py
----------
dossier_text.py</extracomment>
        <translation>Conflito de interesses</translation>
    </message>
    <message>
        <source>Record</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Another user group is asked then, or the PSC decides.</source>
        <extracomment>desk_review.py</extracomment>
        <translation>Então outro grupo de usuários é consultado, ou o PSC decide.</translation>
    </message>
    <message>
        <source>Programme</source>
        <extracomment>dock.py
----------
programme.py</extracomment>
        <translation>Programa</translation>
    </message>
    <message>
        <source>&amp;Contribution…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>&amp;Contribuição…</translation>
    </message>
    <message>
        <source>Co&amp;urse…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>C&amp;urso…</translation>
    </message>
    <message>
        <source>&amp;Material of a Course…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>&amp;Material de um curso…</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Change…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change the selected entry</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Alterar a entrada selecionada</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the selected entry; the history keeps it</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Remover a entrada selecionada; o histórico a mantém</translation>
    </message>
    <message>
        <source>Double-click a line to fill or change it. Files can be dropped on a course.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Clique duas vezes em uma linha para preenchê-la ou alterá-la. Arquivos podem ser soltos sobre um curso.</translation>
    </message>
    <message>
        <source>Courses and their materials</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Cursos e seus materiais</translation>
    </message>
    <message>
        <source>Add a course…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Adicionar um curso…</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>ainda nenhum</translation>
    </message>
    <message>
        <source>Add a material…</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Adicionar um material…</translation>
    </message>
    <message>
        <source>New contribution</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Nova contribuição</translation>
    </message>
    <message>
        <source>New course</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Novo curso</translation>
    </message>
    <message>
        <source>New material</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Novo material</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Alterar: {entry}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Remove the course “{course}” with its {n} materials? The history keeps them.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Remover o curso “{course}” com seus {n} materiais? O histórico os mantém.</translation>
    </message>
    <message>
        <source>Add a course first: the files are its materials.</source>
        <extracomment>dossier_checklist.py</extracomment>
        <translation>Adicione primeiro um curso: os arquivos são seus materiais.</translation>
    </message>
    <message>
        <source>Export the Application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Exportar a solicitação</translation>
    </message>
    <message>
        <source>Page for reviewers</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Página para avaliadores</translation>
    </message>
    <message>
        <source>Exporting an application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Exportação de uma solicitação</translation>
    </message>
    <message>
        <source>The application was written to {path}</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>A solicitação foi gravada em {path}</translation>
    </message>
    <message>
        <source>Import an Application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Importar uma solicitação</translation>
    </message>
    <message>
        <source>Importing an application</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Importação de uma solicitação</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) imported</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n entrada importada</numerusform>
            <numerusform>%n entradas importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n já conhecida</numerusform>
            <numerusform>%n já conhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): what is here stays</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>
            <numerusform>%n conflito: o que está aqui permanece</numerusform>
            <numerusform>%n conflitos: o que está aqui permanece</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Due Dates</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Exportar prazos</translation>
    </message>
    <message>
        <source>Exporting due dates</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Exportação de prazos</translation>
    </message>
    <message>
        <source>The due dates were written to {path}</source>
        <extracomment>dossier_files.py</extracomment>
        <translation>Os prazos foram gravados em {path}</translation>
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
            <numerusform>Não está completa: falta %n item.</numerusform>
            <numerusform>Não está completa: faltam %n itens.</numerusform>
        </translation>
    </message>
    <message>
        <source>{move}: {organisation}? It stays in the history, and cannot be taken back.</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>{move}: {organisation}? Isso fica no histórico e não pode ser desfeito.</translation>
    </message>
    <message>
        <source>{group}: opinion due on {day}</source>
        <extracomment>dossier_moves.py
----------
dossier_panel.py</extracomment>
        <translation>{group}: parecer previsto para {day}</translation>
    </message>
    <message>
        <source>hand it in on the website, which is being opened</source>
        <extracomment>dossier_moves.py</extracomment>
        <translation>apresente-a no site, que está sendo aberto</translation>
    </message>
    <message>
        <source>The application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>A solicitação</translation>
    </message>
    <message>
        <source>Checking an application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Verificação de uma solicitação</translation>
    </message>
    <message>
        <source>No user group in the country: the applicant is advised to found one.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Não há grupo de usuários no país: aconselha-se o solicitante a fundar um.</translation>
    </message>
    <message>
        <source>Conflict of interest: another group, or the PSC, is asked.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Conflito de interesses: outro grupo, ou o PSC, é consultado.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>
            <numerusform>falta %n item</numerusform>
            <numerusform>faltam %n itens</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete: nothing is missing</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Completa: não falta nada</translation>
    </message>
    <message numerus="yes">
        <source>%n weak</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>
            <numerusform>%n ponto fraco</numerusform>
            <numerusform>%n pontos fracos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>The form is not finished: add what is in it, or cancel it.</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>O formulário não está concluído: adicione o conteúdo ou cancele-o.</translation>
    </message>
    <message>
        <source>Reading files for an application</source>
        <extracomment>dossier_panel.py</extracomment>
        <translation>Leitura de arquivos para uma solicitação</translation>
    </message>
    <message>
        <source>Development and commits</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Desenvolvimento e commits</translation>
    </message>
    <message>
        <source>Documentation and training materials</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Documentação e materiais de treinamento</translation>
    </message>
    <message>
        <source>Translation</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Tradução</translation>
    </message>
    <message>
        <source>Plugins</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Complementos</translation>
    </message>
    <message>
        <source>Bug reports</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Relatos de erros</translation>
    </message>
    <message>
        <source>Sponsorship of new features</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Patrocínio de novas funcionalidades</translation>
    </message>
    <message>
        <source>Financial support and grants</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Apoio financeiro e doações</translation>
    </message>
    <message>
        <source>Involvement in a QGIS user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Participação em um grupo de usuários do QGIS</translation>
    </message>
    <message>
        <source>Published QGIS courseware</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Material didático de QGIS publicado</translation>
    </message>
    <message>
        <source>QGIS books</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Livros de QGIS</translation>
    </message>
    <message>
        <source>Lectures</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Aulas</translation>
    </message>
    <message>
        <source>Exercises</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Exercícios</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Outros</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Contra</translation>
    </message>
    <message>
        <source>Abstains</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Abstém-se</translation>
    </message>
    <message>
        <source>The applicant is the user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>O solicitante é o grupo de usuários</translation>
    </message>
    <message>
        <source>The applicant is a reviewer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>O solicitante é um avaliador</translation>
    </message>
    <message>
        <source>applicant</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>solicitante</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>avaliador</translation>
    </message>
    <message>
        <source>user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>grupo de usuários</translation>
    </message>
    <message>
        <source>PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>PSC</translation>
    </message>
    <message>
        <source>the site</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>o site</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Correct</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Correto</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Draft</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Submitted</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Apresentada</translation>
    </message>
    <message>
        <source>In initial review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Em análise inicial</translation>
    </message>
    <message>
        <source>With the user group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Com o grupo de usuários</translation>
    </message>
    <message>
        <source>With the PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Com o PSC</translation>
    </message>
    <message>
        <source>Certified</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Certificada</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>Sent back</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Devolvida</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Re-applied</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Solicitada novamente</translation>
    </message>
    <message>
        <source>Submit</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Apresentar</translation>
    </message>
    <message>
        <source>Begin Initial Review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Começar a análise inicial</translation>
    </message>
    <message>
        <source>Ask the User Group</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Consultar o grupo de usuários</translation>
    </message>
    <message>
        <source>Hand On to the PSC</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Encaminhar ao PSC</translation>
    </message>
    <message>
        <source>Certify</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Certificar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Rejeitar</translation>
    </message>
    <message>
        <source>Send Back</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Apply Again</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Solicitar novamente</translation>
    </message>
    <message>
        <source>Nothing is sent: the programme&apos;s website is opened, where the application is handed in.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Nada é enviado: abre-se o site do programa, onde a solicitação é apresentada.</translation>
    </message>
    <message>
        <source>The materials are looked at first.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Primeiro os materiais são examinados.</translation>
    </message>
    <message>
        <source>The group has one month to give its opinion.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>O grupo tem um mês para dar seu parecer.</translation>
    </message>
    <message>
        <source>The Project Steering Committee (PSC) decides.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>O Project Steering Committee (PSC), o comitê diretor do projeto, decide.</translation>
    </message>
    <message>
        <source>The contributions are published from then on.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>A partir de então as contribuições são publicadas.</translation>
    </message>
    <message>
        <source>The applicant is told why.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>O motivo é comunicado ao solicitante.</translation>
    </message>
    <message>
        <source>The applicant is told what to mend.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Comunica-se ao solicitante o que corrigir.</translation>
    </message>
    <message>
        <source>The application ends; one can apply again.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>A solicitação termina; é possível solicitar novamente.</translation>
    </message>
    <message>
        <source>The application begins again, with all that is in it.</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>A solicitação recomeça, com todo o seu conteúdo.</translation>
    </message>
    <message>
        <source>at least one</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>ao menos uma</translation>
    </message>
    <message>
        <source>none within the last two years</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>nenhuma nos últimos dois anos</translation>
    </message>
    <message>
        <source>no link</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>sem link</translation>
    </message>
    <message>
        <source>lectures</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>aulas</translation>
    </message>
    <message>
        <source>exercises</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>exercícios</translation>
    </message>
    <message>
        <source>no data</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>QGIS version is not told</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>a versão do QGIS não é informada</translation>
    </message>
    <message>
        <source>made for an old QGIS</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>feito para um QGIS antigo</translation>
    </message>
    <message>
        <source>the file has changed</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>o arquivo mudou</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>o arquivo não existe mais</translation>
    </message>
    <message>
        <source>the file is not on this computer</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>o arquivo não está neste computador</translation>
    </message>
    <message>
        <source>missing: {what}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>falta: {what}</translation>
    </message>
    <message>
        <source>weak: {what}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>fraco: {what}</translation>
    </message>
    <message>
        <source>for QGIS {version}</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>para QGIS {version}</translation>
    </message>
    <message>
        <source>Contribution</source>
        <extracomment>dossier_text.py
----------
style.py</extracomment>
        <translation>Contribuição</translation>
    </message>
    <message>
        <source>Material</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Material</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Opinion</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Parecer</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>Removido</translation>
    </message>
    <message>
        <source>does not count any more</source>
        <extracomment>dossier_text.py</extracomment>
        <translation>não conta mais</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <extracomment>dossiers.py</extracomment>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <extracomment>dossiers.py</extracomment>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Show &amp;Hidden Entries in the History</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Mostrar entradas &amp;ocultas no histórico</translation>
    </message>
    <message>
        <source>What an organisation has contributed to QGIS, and the materials of its courses: an application has both.

Prepare it here, see what is missing, and hand it in on the programme&apos;s website. All of it stays on this computer.</source>
        <extracomment>dossiers.py</extracomment>
        <translation>O que uma organização contribuiu para o QGIS e os materiais de seus cursos: uma solicitação contém ambos.

Prepare-a aqui, veja o que falta e apresente-a no site do programa. Tudo fica neste computador.</translation>
    </message>
    <message>
        <source>New application</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Nova solicitação</translation>
    </message>
    <message>
        <source>Begin</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Começar</translation>
    </message>
    <message>
        <source>An organisation of the list, or a name and its country.</source>
        <extracomment>dossiers.py</extracomment>
        <translation>Uma organização da lista, ou um nome e seu país.</translation>
    </message>
    <message>
        <source>first name</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>nome</translation>
    </message>
    <message>
        <source>surname</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>sobrenome</translation>
    </message>
    <message>
        <source>e-mail</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>hint</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>dica</translation>
    </message>
    <message>
        <source>mended</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>corrigida</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Linha</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>What to Do</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>In the Clean List</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Na lista limpa</translation>
    </message>
    <message>
        <source>&amp;Save Clean List…</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>&amp;Salvar lista limpa…</translation>
    </message>
    <message>
        <source>Save Clean List</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Salvar lista limpa</translation>
    </message>
    <message>
        <source>Choose a list, or drop it here: first name, surname, e-mail in each line. Nothing of it is sent or kept.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Escolha uma lista ou solte-a aqui: nome, sobrenome e e-mail em cada linha. Nada dela é enviado nem guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flaw(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n falha</numerusform>
            <numerusform>%n falhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n dica</numerusform>
            <numerusform>%n dicas</numerusform>
        </translation>
    </message>
    <message>
        <source>Their certificates cost {amount}, {price} each.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>Os certificados deles custam {amount}, {price} cada.</translation>
    </message>
    <message>
        <source>The credit in the books suffices: {amount}.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>O crédito na contabilidade é suficiente: {amount}.</translation>
    </message>
    <message>
        <source>The credit in the books does not suffice: {amount}.</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>O crédito na contabilidade não é suficiente: {amount}.</translation>
    </message>
    <message numerus="yes">
        <source>The clean list would have %n attendee(s).</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>A lista limpa teria %n participante.</numerusform>
            <numerusform>A lista limpa teria %n participantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) written to {path}</source>
        <extracomment>fee_attendees.py</extracomment>
        <translation>
            <numerusform>%n participante gravado em {path}</numerusform>
            <numerusform>%n participantes gravados em {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Price (EUR)</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Preço (EUR)</translation>
    </message>
    <message>
        <source>Amount (EUR)</source>
        <extracomment>fee_forecast.py
----------
fee_table.py</extracomment>
        <translation>Valor (EUR)</translation>
    </message>
    <message>
        <source>Total (EUR)</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Total (EUR)</translation>
    </message>
    <message>
        <source>when a course starts</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>no início do curso</translation>
    </message>
    <message>
        <source>at the end of that month</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>no fim desse mês</translation>
    </message>
    <message numerus="yes">
        <source>Total: {amount} for %n course(s). Nothing is booked by this.
If a course has another number of attendees, type it into its row.</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>
            <numerusform>Total: {amount} por %n curso. Nada é lançado com isto.
Se um curso tiver outro número de participantes, digite-o na linha dele.</numerusform>
            <numerusform>Total: {amount} por %n cursos. Nada é lançado com isto.
Se um curso tiver outro número de participantes, digite-o na linha dele.</numerusform>
        </translation>
    </message>
    <message>
        <source>No courses are to come in this time.</source>
        <extracomment>fee_forecast.py</extracomment>
        <translation>Não há cursos previstos neste período.</translation>
    </message>
    <message>
        <source>All organisations that have bookings</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Todas as organizações que têm lançamentos</translation>
    </message>
    <message>
        <source>&amp;Book It Again</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Lançar de n&amp;ovo</translation>
    </message>
    <message>
        <source>It can be taken back by its opposite only, not deleted.</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Só pode ser anulado por seu lançamento inverso, não excluído.</translation>
    </message>
    <message>
        <source>none of these</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>nenhum destes</translation>
    </message>
    <message>
        <source>{n} × {price} = {amount}, at the price of that day</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>{n} × {price} = {amount}, ao preço daquele dia</translation>
    </message>
    <message>
        <source>card</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>cartão</translation>
    </message>
    <message>
        <source>SEPA transfer</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>transferência SEPA</translation>
    </message>
    <message>
        <source>the oldest charge that is open</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>a cobrança em aberto mais antiga</translation>
    </message>
    <message>
        <source>{booking}; open: {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>{booking}; em aberto: {amount}</translation>
    </message>
    <message>
        <source>understood as {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>entendido como {amount}</translation>
    </message>
    <message>
        <source>in euro</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>em euros</translation>
    </message>
    <message>
        <source>Its opposite will be booked today: {amount}</source>
        <extracomment>fee_forms.py</extracomment>
        <translation>Seu lançamento inverso será lançado hoje: {amount}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>Não é possível gravar {path}: {why}</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>page to read or print (HTML)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>página para ler ou imprimir (HTML)</translation>
    </message>
    <message>
        <source>for spreadsheets (CSV)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>para planilhas (CSV)</translation>
    </message>
    <message>
        <source>page to print (HTML)</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>página para imprimir (HTML)</translation>
    </message>
    <message>
        <source>text for an e-mail</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>texto para um e-mail</translation>
    </message>
    <message>
        <source>what is due: {amount}</source>
        <extracomment>fee_papers.py</extracomment>
        <translation>o que é devido: {amount}</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>fee_table.py
----------
style.py</extracomment>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Balance (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Saldo (EUR)</translation>
    </message>
    <message>
        <source>Open (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Em aberto (EUR)</translation>
    </message>
    <message>
        <source>Reference</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Referência</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>fee_table.py</extracomment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Charged (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Cobrado (EUR)</translation>
    </message>
    <message>
        <source>Paid (EUR)</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Pago (EUR)</translation>
    </message>
    <message>
        <source>Last Booking</source>
        <extracomment>fee_table.py</extracomment>
        <translation>Último lançamento</translation>
    </message>
    <message>
        <source>EUR {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>EUR {amount}</translation>
    </message>
    <message>
        <source>Due: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Devido: {amount}</translation>
    </message>
    <message>
        <source>Credit: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Crédito: {amount}</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Nada é devido</translation>
    </message>
    <message>
        <source>Payment by card</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Pagamento com cartão</translation>
    </message>
    <message>
        <source>Payment by SEPA transfer</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Pagamento por transferência SEPA</translation>
    </message>
    <message>
        <source>Correction of no. {booking}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Correção do n.º {booking}</translation>
    </message>
    <message>
        <source>Brought forward</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Saldo anterior</translation>
    </message>
    <message>
        <source>corrected by no. {booking}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>corrigido pelo n.º {booking}</translation>
    </message>
    <message>
        <source>No. {id}, {day}: {what}, {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>N.º {id}, {day}: {what}, {amount}</translation>
    </message>
    <message>
        <source>{n} × {price}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>{n} × {price}</translation>
    </message>
    <message>
        <source>Not yet paid: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Ainda não pago: {amount}</translation>
    </message>
    <message>
        <source>Still credit: {amount}</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Crédito restante: {amount}</translation>
    </message>
    <message>
        <source>It no longer counts: no. {booking} is its opposite.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Não conta mais: o n.º {booking} é seu lançamento inverso.</translation>
    </message>
    <message>
        <source>Booked as no. {id}: {amount} credited. {balance}.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Lançado com o n.º {id}: {amount} creditados. {balance}.</translation>
    </message>
    <message>
        <source>Booked as no. {id}: {amount} owed. {balance}.</source>
        <extracomment>fee_text.py</extracomment>
        <translation>Lançado com o n.º {id}: {amount} devidos. {balance}.</translation>
    </message>
    <message>
        <source>Check an &amp;Attendee List…</source>
        <extracomment>fees.py</extracomment>
        <translation>Verificar uma lista de &amp;participantes…</translation>
    </message>
    <message>
        <source>Payment &amp;Note…</source>
        <extracomment>fees.py</extracomment>
        <translation>&amp;Nota de pagamento…</translation>
    </message>
    <message>
        <source>All with bookings</source>
        <extracomment>fees.py</extracomment>
        <translation>Todas com lançamentos</translation>
    </message>
    <message>
        <source>A certificate costs {amount} today.</source>
        <extracomment>fees.py</extracomment>
        <translation>Um certificado custa {amount} hoje.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) with bookings</source>
        <extracomment>fees.py</extracomment>
        <translation>
            <numerusform>%n organização com lançamentos</numerusform>
            <numerusform>%n organizações com lançamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is booked yet</source>
        <extracomment>fees.py</extracomment>
        <translation>Ainda não há nada lançado</translation>
    </message>
    <message>
        <source>Choose an organisation above to book something.</source>
        <extracomment>fees.py</extracomment>
        <translation>Escolha acima uma organização para lançar algo.</translation>
    </message>
    <message>
        <source>{charged} charged, {paid} paid.</source>
        <extracomment>fees.py</extracomment>
        <translation>{charged} cobrados, {paid} pagos.</translation>
    </message>
    <message>
        <source>Nothing is booked yet.</source>
        <extracomment>fees.py</extracomment>
        <translation>Ainda não há nada lançado.</translation>
    </message>
    <message>
        <source>Record a &amp;Payment…</source>
        <extracomment>fees.py</extracomment>
        <translation>Registrar um &amp;pagamento…</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <extracomment>fees.py</extracomment>
        <translation>&amp;Corrigir…</translation>
    </message>
    <message>
        <source>Bookings cannot be deleted</source>
        <extracomment>fees.py</extracomment>
        <translation>Os lançamentos não podem ser excluídos</translation>
    </message>
    <message>
        <source>User groups</source>
        <extracomment>processing/user_groups.py
----------
programme_layers.py
----------
style.py</extracomment>
        <translation>Grupos de usuários</translation>
    </message>
    <message>
        <source>Makes a layer of the QGIS user groups as the QGIS website lists them, each where its country&apos;s name goes on a map, and a layer of the countries that have none, with the certified organisations there. Groups of the whole world have no place.</source>
        <extracomment>processing/user_groups.py</extracomment>
        <translation>Cria uma camada dos grupos de usuários do QGIS como o site do QGIS os lista, cada um onde fica o nome de seu país em um mapa, e uma camada dos países que não têm nenhum, com as organizações certificadas de lá. Grupos do mundo inteiro não têm lugar.</translation>
    </message>
    <message>
        <source>countries,world,community,local</source>
        <extracomment>processing/user_groups.py</extracomment>
        <translation>países,mundo,comunidade,local</translation>
    </message>
    <message>
        <source>Countries without a user group</source>
        <extracomment>processing/user_groups.py
----------
programme_layers.py</extracomment>
        <translation>Países sem grupo de usuários</translation>
    </message>
    <message>
        <source>Applications</source>
        <extracomment>programme.py</extracomment>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Review Desk</source>
        <extracomment>programme.py</extracomment>
        <translation>Mesa de avaliação</translation>
    </message>
    <message>
        <source>Fees</source>
        <extracomment>programme.py</extracomment>
        <translation>Taxas</translation>
    </message>
    <message>
        <source>Open the Website</source>
        <extracomment>programme.py</extracomment>
        <translation>Abrir o site</translation>
    </message>
    <message>
        <source>Applications are handed in, and certificates paid, on the programme&apos;s website.</source>
        <extracomment>programme.py</extracomment>
        <translation>As solicitações são apresentadas e os certificados são pagos no site do programa.</translation>
    </message>
    <message>
        <source>Organisations with Published Contributions</source>
        <extracomment>programme.py</extracomment>
        <translation>Organizações com contribuições publicadas</translation>
    </message>
    <message>
        <source>User Groups, and Countries without One</source>
        <extracomment>programme.py</extracomment>
        <translation>Grupos de usuários e países sem grupo</translation>
    </message>
    <message>
        <source>Maps</source>
        <extracomment>programme.py</extracomment>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>No contributions are published yet: those of certified applications will be.</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Ainda não há contribuições publicadas: as das solicitações certificadas serão.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <extracomment>programme_layers.py
----------
style.py</extracomment>
        <translation>Contribuições</translation>
    </message>
    <message>
        <source>Contributors</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Contribuidores</translation>
    </message>
    <message>
        <source>QGIS user groups</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Grupos de usuários do QGIS</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Não é possível ler {file}</translation>
    </message>
    <message>
        <source>Contributions of the organisation</source>
        <extracomment>programme_layers.py</extracomment>
        <translation>Contribuições da organização</translation>
    </message>
    <message>
        <source>Contributions:</source>
        <extracomment>style.py</extracomment>
        <translation>Contribuições:</translation>
    </message>
    <message>
        <source>Kind of contribution</source>
        <extracomment>style.py</extracomment>
        <translation>Tipo de contribuição</translation>
    </message>
    <message>
        <source>Kinds of contributions</source>
        <extracomment>style.py</extracomment>
        <translation>Tipos de contribuições</translation>
    </message>
    <message>
        <source>Latest contribution</source>
        <extracomment>style.py</extracomment>
        <translation>Última contribuição</translation>
    </message>
    <message>
        <source>No user group</source>
        <extracomment>style.py</extracomment>
        <translation>Sem grupo de usuários</translation>
    </message>
    <message>
        <source>Certified organisations</source>
        <extracomment>style.py</extracomment>
        <translation>Organizações certificadas</translation>
    </message>
    <message>
        <source>Certified organisations:</source>
        <extracomment>style.py</extracomment>
        <translation>Organizações certificadas:</translation>
    </message>
    <message>
        <source>Certified organisations, but no user group</source>
        <extracomment>style.py</extracomment>
        <translation>Organizações certificadas, mas sem grupo de usuários</translation>
    </message>
</context>
<context>
    <name>QgisCertificationCertificates</name>
    <message>
        <source>Ids or links, one in each line: QGIS-123
Or drop a list, PDFs or a folder of them here.</source>
        <translation>Identificadores ou links, um por linha: QGIS-123
Ou solte aqui uma lista, PDFs ou uma pasta deles.</translation>
    </message>
    <message>
        <source>Ids of certificates</source>
        <translation>Identificadores de certificados</translation>
    </message>
    <message>
        <source>Whose ids they are</source>
        <translation>De quem são os identificadores</translation>
    </message>
    <message>
        <source>Attendees and organisations have ids of the same form. A link says which it is.</source>
        <translation>Participantes e organizações têm identificadores da mesma forma. Um link diz qual é.</translation>
    </message>
    <message>
        <source>Ids of attendees</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Ids of organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Expected name</source>
        <translation>Nome esperado</translation>
    </message>
    <message>
        <source>For a single certificate: is it this person&apos;s, or this organisation&apos;s? Compared on this computer.</source>
        <translation>Para um único certificado: é desta pessoa ou organização? Comparado neste computador.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Ask the programme&apos;s site for these certificates</source>
        <translation>Perguntar ao site do programa por estes certificados</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What was checked until then stays, and you can go on later</source>
        <translation>O que foi verificado até então permanece, e você pode continuar depois</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Ask for what was not answered yet</source>
        <translation>Perguntar pelo que ainda não foi respondido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Check a list, PDFs, or a column of a layer</source>
        <translation>Verificar uma lista, PDFs ou uma coluna de uma camada</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Show the results on the map, or write them to a file</source>
        <translation>Mostrar os resultados no mapa ou gravá-los em um arquivo</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Remove checks from this computer</source>
        <translation>Remover verificações deste computador</translation>
    </message>
    <message>
        <source>Certificates checked</source>
        <translation>Certificados verificados</translation>
    </message>
    <message>
        <source>Which verdicts are shown</source>
        <translation>Quais resultados são mostrados</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Details of the certificate</source>
        <translation>Detalhes do certificado</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDesk</name>
    <message>
        <source>Name, country, user group or state</source>
        <translation>Nome, país, grupo de usuários ou situação</translation>
    </message>
    <message>
        <source>Show only those with this text</source>
        <translation>Mostrar apenas as que contêm este texto</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Import an application, export the due dates</source>
        <translation>Importar uma solicitação, exportar os prazos</translation>
    </message>
    <message>
        <source>What waits, oldest first</source>
        <translation>O que está em espera, do mais antigo ao mais novo</translation>
    </message>
    <message>
        <source>What waits, and for whom</source>
        <translation>O que está em espera, e de quem</translation>
    </message>
    <message>
        <source>Begin Review</source>
        <translation>Começar avaliação</translation>
    </message>
    <message>
        <source>Make a dossier on this computer for what is to be reviewed</source>
        <translation>Criar neste computador um dossiê do que deve ser avaliado</translation>
    </message>
    <message>
        <source>Import Dossier…</source>
        <translation>Importar dossiê…</translation>
    </message>
    <message>
        <source>Take in the dossier that the applicant or another reviewer exported</source>
        <translation>Incorporar o dossiê que o solicitante ou outro avaliador exportou</translation>
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
    <name>QgisCertificationDossierForm</name>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>One of the list, or the name under which it will apply</source>
        <translation>Uma da lista, ou o nome com o qual apresentará a solicitação</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Where it is not known: the user group of the country is asked for its opinion</source>
        <translation>Se não for conhecido: o parecer é pedido ao grupo de usuários do país</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Curso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
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
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Only its name, size and checksum are kept; it stays where it is</source>
        <translation>Só o nome, o tamanho e a soma de verificação são guardados; o arquivo fica onde está</translation>
    </message>
    <message>
        <source>Made for, such as 3.44</source>
        <translation>Versão para a qual foi feito, p. ex. 3.44</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>The user group that is asked</source>
        <translation>O grupo de usuários consultado</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>From 1 (poor) to 5 (excellent)</source>
        <translation>De 1 (ruim) a 5 (excelente)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correto</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>QGIS</source>
        <translation>QGIS</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossierPanel</name>
    <message>
        <source>State of the application</source>
        <translation>Situação da solicitação</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>Next Step</source>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Record that the application goes on; nothing is sent by it</source>
        <translation>Registrar que a solicitação avança; nada é enviado com isso</translation>
    </message>
    <message>
        <source>What to do with the entries</source>
        <translation>O que fazer com as entradas</translation>
    </message>
</context>
<context>
    <name>QgisCertificationDossiers</name>
    <message>
        <source>Application</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Which application is shown</source>
        <translation>Qual solicitação é mostrada</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nova…</translation>
    </message>
    <message>
        <source>Prepare an application of an organisation; nothing is sent</source>
        <translation>Preparar a solicitação de uma organização; nada é enviado</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Export, import, and what was hidden</source>
        <translation>Exportar, importar e o que foi ocultado</translation>
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
    <name>QgisCertificationFeeAttendees</name>
    <message>
        <source>Check an Attendee List</source>
        <translation>Verificar uma lista de participantes</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What is wrong with the list</source>
        <translation>O que está errado na lista</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Por que não é possível</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeCharge</name>
    <message>
        <source>Charge Certificates</source>
        <translation>Cobrar certificados</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>C&amp;ourse</source>
        <translation>C&amp;urso</translation>
    </message>
    <message>
        <source>The course that the certificates were issued for</source>
        <translation>O curso para o qual os certificados foram emitidos</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>What was held, if it is none of these courses, or is to be called otherwise</source>
        <translation>O que foi ministrado, se não for nenhum destes cursos ou se deve ter outro nome</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Whatever tells these certificates from others, such as a number; it is not booked twice unawares</source>
        <translation>O que distingue estes certificados de outros, como um número; assim não se lança duas vezes sem querer</translation>
    </message>
    <message>
        <source>Certi&amp;ficates</source>
        <translation>Certi&amp;ficados</translation>
    </message>
    <message>
        <source>&amp;Day of issue</source>
        <translation>&amp;Dia da emissão</translation>
    </message>
    <message>
        <source>What it will cost</source>
        <translation>Quanto custará</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>What is booked cannot be changed or deleted; a mistake is taken back by its opposite, with “Correct…”.</source>
        <translation>O que foi lançado não pode ser alterado nem excluído; um erro é anulado por seu lançamento inverso, com “Corrigir…”.</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Por que não é possível</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeCorrect</name>
    <message>
        <source>Correct a Booking</source>
        <translation>Corrigir um lançamento</translation>
    </message>
    <message>
        <source>The booking</source>
        <translation>O lançamento</translation>
    </message>
    <message>
        <source>What will be booked</source>
        <translation>O que será lançado</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>such as: charged twice</source>
        <translation>por exemplo: cobrado duas vezes</translation>
    </message>
    <message>
        <source>Nothing can be deleted. Both bookings stay in the books, and in statements; the first one no longer counts.</source>
        <translation>Nada pode ser excluído. Ambos os lançamentos permanecem na contabilidade e nos extratos; o primeiro não conta mais.</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Por que não é possível</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeForecast</name>
    <message>
        <source>Forecast</source>
        <translation>Previsão</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>A&amp;ttendees per course</source>
        <translation>&amp;Participantes por curso</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Vencimento</translation>
    </message>
    <message>
        <source>Starting &amp;until</source>
        <translation>Com início &amp;até</translation>
    </message>
    <message>
        <source>Upcoming courses and what is due for them</source>
        <translation>Próximos cursos e o que é devido por eles</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Por que não é possível</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeNote</name>
    <message>
        <source>Payment Note</source>
        <translation>Nota de pagamento</translation>
    </message>
    <message>
        <source>A note by which somebody can pay by transfer. All that it says is what you say; nothing is paid, booked or sent. Take payee and IBAN from an invoice.</source>
        <translation>Uma nota com a qual alguém pode pagar por transferência. Ela diz apenas o que você informa; nada é pago, lançado nem enviado. Copie o beneficiário e o IBAN de uma fatura.</translation>
    </message>
    <message>
        <source>&amp;Payee</source>
        <translation>&amp;Beneficiário</translation>
    </message>
    <message>
        <source>Who is paid</source>
        <translation>Quem recebe o pagamento</translation>
    </message>
    <message>
        <source>&amp;IBAN</source>
        <translation>&amp;IBAN</translation>
    </message>
    <message>
        <source>The payee&apos;s account; its check digits are verified</source>
        <translation>A conta do beneficiário; seus dígitos verificadores são conferidos</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>In euro, as you write it; empty: what the organisation owes</source>
        <translation>Em euros, como você escreve; vazio: o que a organização deve</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referência</translation>
    </message>
    <message>
        <source>That the payment bears</source>
        <translation>A que consta no pagamento</translation>
    </message>
    <message>
        <source>Pa&amp;yer</source>
        <translation>&amp;Pagador</translation>
    </message>
    <message>
        <source>Who pays; empty: the organisation</source>
        <translation>Quem paga; vazio: a organização</translation>
    </message>
    <message>
        <source>To be paid &amp;until</source>
        <translation>Pagar &amp;até</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Por que não é possível</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeePayment</name>
    <message>
        <source>Record a Payment</source>
        <translation>Registrar um pagamento</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>In euro, as you write it: 240, 240.00, 240,00, 1 240.00</source>
        <translation>Em euros, como você escreve: 240, 240.00, 240,00, 1 240.00</translation>
    </message>
    <message>
        <source>The amount as it is understood</source>
        <translation>O valor como é entendido</translation>
    </message>
    <message>
        <source>Paid b&amp;y</source>
        <translation>Forma de pa&amp;gamento</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation>&amp;Referência</translation>
    </message>
    <message>
        <source>Of the invoice, the transfer or the receipt</source>
        <translation>Da fatura, da transferência ou do recibo</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>&amp;Pagador</translation>
    </message>
    <message>
        <source>As the bank names them</source>
        <translation>Como consta no banco</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>The charge that is paid first</source>
        <translation>A cobrança que é paga primeiro</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>What is booked cannot be changed or deleted; a mistake is taken back by its opposite, with “Correct…”. Nothing is paid by this: it records what was paid.</source>
        <translation>O que foi lançado não pode ser alterado nem excluído; um erro é anulado por seu lançamento inverso, com “Corrigir…”. Nada é pago com isto: registra-se o que foi pago.</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Por que não é possível</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFeeStatement</name>
    <message>
        <source>Statement</source>
        <translation>Extrato</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Como</translation>
    </message>
    <message>
        <source>Why it is not possible</source>
        <translation>Por que não é possível</translation>
    </message>
</context>
<context>
    <name>QgisCertificationFees</name>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Whose books are shown; any part of its name finds an organisation</source>
        <translation>De quem é a contabilidade mostrada; qualquer parte do nome encontra uma organização</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Sums and price</source>
        <translation>Somas e preço</translation>
    </message>
    <message>
        <source>Charge…</source>
        <translation>Cobrança…</translation>
    </message>
    <message>
        <source>Book certificates that were issued</source>
        <translation>Lançar certificados emitidos</translation>
    </message>
    <message>
        <source>Payment…</source>
        <translation>Pagamento…</translation>
    </message>
    <message>
        <source>Record a payment that was made by card or SEPA transfer</source>
        <translation>Registrar um pagamento feito com cartão ou por transferência SEPA</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corrigir…</translation>
    </message>
    <message>
        <source>Take the selected booking back by its opposite; nothing can be deleted</source>
        <translation>Anular o lançamento selecionado com seu lançamento inverso; nada pode ser excluído</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>Extrato…</translation>
    </message>
    <message>
        <source>Save all bookings of a time, with the balance after each, as a page or for a spreadsheet</source>
        <translation>Salvar todos os lançamentos de um período, com o saldo após cada um, como página ou para uma planilha</translation>
    </message>
    <message>
        <source>Forecast…</source>
        <translation>Previsão…</translation>
    </message>
    <message>
        <source>What the upcoming courses will cost, and when</source>
        <translation>Quanto custarão os próximos cursos, e quando</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Lists of attendees, and notes by which somebody can pay</source>
        <translation>Listas de participantes e notas com as quais alguém pode pagar</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Lançamentos</translation>
    </message>
    <message>
        <source>Balances of all organisations that have bookings</source>
        <translation>Saldos de todas as organizações que têm lançamentos</translation>
    </message>
    <message>
        <source>The selected booking</source>
        <translation>O lançamento selecionado</translation>
    </message>
    <message>
        <source>Bookings cannot be changed or deleted: a mistake is taken back by its opposite.</source>
        <translation>Os lançamentos não podem ser alterados nem excluídos: um erro é anulado por seu lançamento inverso.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationList</name>
    <message>
        <source>Check a List of Certificates</source>
        <translation>Verificar uma lista de certificados</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Column of the &amp;ids</source>
        <translation>Coluna dos &amp;identificadores</translation>
    </message>
    <message>
        <source>Empty: the column that has ids in most rows.</source>
        <translation>Vazio: a coluna que tem identificadores na maioria das linhas.</translation>
    </message>
    <message>
        <source>&amp;Expected names</source>
        <translation>Nomes &amp;esperados</translation>
    </message>
    <message>
        <source>Only the ids are sent to the programme&apos;s site, two in a second. Names are compared on this computer, and are shown only where one was expected.</source>
        <translation>Apenas os identificadores são enviados ao site do programa, dois por segundo. Os nomes são comparados neste computador e só são mostrados onde um era esperado.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationOptionsForm</name>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Address of a certification site, or of a mirror of one. Empty: the programme&apos;s own site.</source>
        <translation>Endereço de um site de certificação ou de um espelho dele. Vazio: o site do programa.</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Testar conexão</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>Store &amp;file</source>
        <translation>&amp;Arquivo de dados</translation>
    </message>
    <message>
        <source>File that holds the courses</source>
        <translation>Arquivo que contém os cursos</translation>
    </message>
    <message>
        <source>Synchronises by itself when the last time was that long ago; never when QGIS starts.</source>
        <translation>Sincroniza automaticamente quando a última vez foi há esse tempo; nunca ao iniciar o QGIS.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Filters When QGIS Starts</source>
        <translation>Filtros ao iniciar o QGIS</translation>
    </message>
    <message>
        <source>Those of the &amp;last session</source>
        <translation>Os da ú&amp;ltima sessão</translation>
    </message>
    <message>
        <source>T&amp;hese:</source>
        <translation>&amp;Estes:</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>&amp;Distância</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>qualquer distância</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>&amp;Remove All Stored Data…</source>
        <translation>&amp;Remover todos os dados salvos…</translation>
    </message>
    <message>
        <source>Look for &amp;news</source>
        <translation>Procurar &amp;novidades</translation>
    </message>
    <message>
        <source>every </source>
        <translation>a cada </translation>
    </message>
    <message>
        <source>Nothing is sent but requests for the programme&apos;s public lists, and for the certificates that you check, over the network settings of QGIS. What you search for, saved searches, stars and notes stay in the store file on this computer.</source>
        <translation>Nada é enviado além de pedidos das listas públicas do programa e dos certificados que você verifica, com as configurações de rede do QGIS. O que você procura, buscas salvas, estrelas e notas ficam no arquivo de dados neste computador.</translation>
    </message>
    <message>
        <source>&amp;Keep names of attendees</source>
        <translation>&amp;Guardar nomes de participantes</translation>
    </message>
    <message>
        <source>Of each check the store file keeps the id, the verdict, the course and the time. Without this, the name on a certificate is not kept, but only a fingerprint, which tells whether the id has come to be somebody else&apos;s. With it, names of people are in the file: have a reason that your law allows, and forget them when it ends.</source>
        <translation>De cada verificação, o arquivo de dados guarda o identificador, o resultado, o curso e a hora. Sem esta opção, o nome em um certificado não é guardado, mas apenas uma impressão digital, que diz se o identificador passou a ser de outra pessoa. Com ela, há nomes de pessoas no arquivo: tenha um motivo que sua lei permita e esqueça-os quando ele acabar.</translation>
    </message>
    <message>
        <source>Read the &amp;details of courses, too</source>
        <translation>Ler tam&amp;bém os detalhes dos cursos</translation>
    </message>
    <message>
        <source>Description, instruction hours and website, from the pages of organisations, each at most once a week.</source>
        <translation>Descrição, carga horária e site, das páginas das organizações, cada uma no máximo uma vez por semana.</translation>
    </message>
    <message>
        <source>Work of the Programme</source>
        <translation>Trabalho do programa</translation>
    </message>
    <message>
        <source>Show the &amp;tab “Programme”: applications, review desk and fees</source>
        <translation>&amp;Mostrar a aba “Programa”: solicitações, mesa de avaliação e taxas</translation>
    </message>
    <message>
        <source>For training organisations that apply or keep their books, and for reviewers.</source>
        <translation>Para organizações de treinamento que apresentam solicitações ou mantêm sua contabilidade, e para avaliadores.</translation>
    </message>
</context>
<context>
    <name>QgisCertificationOrganisation</name>
    <message>
        <source>Your organisation</source>
        <translation>Sua organização</translation>
    </message>
    <message>
        <source>Your organisation; any part of its name finds it</source>
        <translation>Sua organização; qualquer parte do nome a encontra</translation>
    </message>
    <message>
        <source>How the organisation stands</source>
        <translation>Situação da organização</translation>
    </message>
    <message>
        <source>What wants mending, next courses, training centres, and changes</source>
        <translation>O que corrigir, próximos cursos, centros de treinamento e mudanças</translation>
    </message>
    <message>
        <source>What wants mending</source>
        <translation>O que corrigir</translation>
    </message>
    <message>
        <source>Its certificate, such as QGIS-7</source>
        <translation>Seu certificado, p. ex. QGIS-7</translation>
    </message>
    <message>
        <source>Id of the organisation&apos;s certificate</source>
        <translation>Identificador do certificado da organização</translation>
    </message>
    <message>
        <source>The id of the organisation&apos;s own certificate, or a link to it</source>
        <translation>O identificador do certificado da própria organização, ou um link para ele</translation>
    </message>
    <message>
        <source>Check Certificate</source>
        <translation>Verificar certificado</translation>
    </message>
    <message>
        <source>Ask the programme&apos;s site whether the organisation&apos;s certificate is valid</source>
        <translation>Perguntar ao site do programa se o certificado da organização é válido</translation>
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
        <source>Distance</source>
        <translation>Distância</translation>
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
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Modalidade</translation>
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
        <source>Also past courses</source>
        <translation>Também cursos encerrados</translation>
    </message>
    <message>
        <source>Also organisations that are not certified</source>
        <translation>Também organizações não certificadas</translation>
    </message>
    <message>
        <source>Only starred courses</source>
        <translation>Só cursos com estrela</translation>
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
    <message>
        <source>Get the real courses</source>
        <translation>Obter os cursos reais</translation>
    </message>
    <message>
        <source>Leave the invented data, and fetch the public lists of the programme&apos;s site</source>
        <translation>Deixar os dados fictícios e baixar as listas públicas do site do programa</translation>
    </message>
</context>
<context>
    <name>QgisCertificationWelcome</name>
    <message>
        <source>Certified QGIS courses near you, from the QGIS Certification Programme: fetched once, then searched on your computer.</source>
        <translation>Cursos certificados de QGIS perto de você, do Programa de Certificação QGIS: baixados uma vez e depois pesquisados no seu computador.</translation>
    </message>
    <message>
        <source>Get courses</source>
        <translation>Obter cursos</translation>
    </message>
    <message>
        <source>Fetch the public lists of the programme&apos;s site</source>
        <translation>Baixar as listas públicas do site do programa</translation>
    </message>
    <message>
        <source>Try demo data (invented)</source>
        <translation>Testar dados de demonstração (fictícios)</translation>
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
        <source>Show upcoming courses without the library</source>
        <translation>Mostrar próximos cursos sem a biblioteca</translation>
    </message>
</context>
</TS>
