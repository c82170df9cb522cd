<qgis version="3.22" readOnly="1" labelsEnabled="1" styleCategories="LayerConfiguration|Symbology|Labeling|Fields|Forms|MapTips|Temporal">
 <temporal mode="4" enabled="1" limitMode="0" accumulate="0" fixedDuration="0" durationUnit="d" durationField="" startField="" endField=""
  startExpression="to_datetime(to_date(&quot;starts&quot;))"
  endExpression="if(to_date(&quot;ends&quot;) &lt; to_date(&quot;starts&quot;), to_date(&quot;starts&quot;), to_date(&quot;ends&quot;)) + to_interval('86399 seconds')"/>
 <renderer-v2 type="pointDisplacement" placement="1" tolerance="5" toleranceUnit="MM" circleRadiusAddition="0" circleWidth="0.2" circleColor="0,0,0,0" labelAttributeName="" maxLabelScaleDenominator="-1" symbollevels="0" enableorderby="1" referencescale="-1" forceraster="0">
  <labelFontProperties description="Sans Serif,8,-1,5,50,0,0,0,0,0" style=""/>
  <renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" referencescale="-1" forceraster="0">
  <rules key="{courses}">
   <rule key="{soon}" symbol="0" label="Starts within 30 days"
    filter='"gone" IS NULL AND day(to_date("starts") - coalesce(to_date(@qcert_today), to_date(now()))) &gt;= 0 AND day(to_date("starts") - coalesce(to_date(@qcert_today), to_date(now()))) &lt;= 30'/>
   <rule key="{later}" symbol="1" label="Starts later"
    filter='"gone" IS NULL AND day(to_date("starts") - coalesce(to_date(@qcert_today), to_date(now()))) &gt; 30'/>
   <rule key="{running}" symbol="2" label="Running"
    filter='"gone" IS NULL AND to_date("starts") &lt; coalesce(to_date(@qcert_today), to_date(now())) AND to_date("ends") &gt;= coalesce(to_date(@qcert_today), to_date(now()))'/>
   <rule key="{past}" symbol="3" label="Past"
    filter='"gone" IS NULL AND to_date("starts") &lt; coalesce(to_date(@qcert_today), to_date(now())) AND to_date("ends") &lt; coalesce(to_date(@qcert_today), to_date(now()))'/>
   <rule key="{gone}" symbol="4" label="No longer listed"
    filter='"gone" IS NOT NULL'/>
  </rules>
  <symbols>
   <symbol force_rhr="0" type="marker" name="0" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="circle" type="QString" name="name"/>
      <Option value="213,94,0,255" type="QString" name="color"/>
      <Option value="3.4" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.3" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="round" type="QString" name="joinstyle"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name"/>
       <Option type="Map" name="properties">
        <Option type="Map" name="enabled">
         <Option value="true" type="bool" name="active"/>
         <Option value="@cluster_size IS NULL OR @map_scale &lt;= 1000000" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="circle" type="QString" name="name"/>
      <Option value="255,255,255,255" type="QString" name="color"/>
      <Option value="1.1" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
      <Option value="255,255,255,0" type="QString" name="outline_color"/>
      <Option value="0.3" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="round" type="QString" name="joinstyle"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name"/>
       <Option type="Map" name="properties">
        <Option type="Map" name="enabled">
         <Option value="true" type="bool" name="active"/>
         <Option value="@cluster_size IS NULL OR @map_scale &lt;= 1000000" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" type="marker" name="1" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="circle" type="QString" name="name"/>
      <Option value="0,114,178,255" type="QString" name="color"/>
      <Option value="2.8" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.3" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="round" type="QString" name="joinstyle"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name"/>
       <Option type="Map" name="properties">
        <Option type="Map" name="enabled">
         <Option value="true" type="bool" name="active"/>
         <Option value="@cluster_size IS NULL OR @map_scale &lt;= 1000000" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" type="marker" name="2" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="equilateral_triangle" type="QString" name="name"/>
      <Option value="0,158,115,255" type="QString" name="color"/>
      <Option value="3.6" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.3" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="round" type="QString" name="joinstyle"/>
      <Option value="90" type="QString" name="angle"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name"/>
       <Option type="Map" name="properties">
        <Option type="Map" name="enabled">
         <Option value="true" type="bool" name="active"/>
         <Option value="@cluster_size IS NULL OR @map_scale &lt;= 1000000" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" type="marker" name="3" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="square" type="QString" name="name"/>
      <Option value="120,128,136,255" type="QString" name="color"/>
      <Option value="2.2" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.3" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="round" type="QString" name="joinstyle"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name"/>
       <Option type="Map" name="properties">
        <Option type="Map" name="enabled">
         <Option value="true" type="bool" name="active"/>
         <Option value="@cluster_size IS NULL OR @map_scale &lt;= 1000000" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol force_rhr="0" type="marker" name="4" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="cross2" type="QString" name="name"/>
      <Option value="90,90,90,255" type="QString" name="color"/>
      <Option value="2.2" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
      <Option value="90,90,90,255" type="QString" name="outline_color"/>
      <Option value="0.6" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="round" type="QString" name="joinstyle"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name"/>
       <Option type="Map" name="properties">
        <Option type="Map" name="enabled">
         <Option value="true" type="bool" name="active"/>
         <Option value="@cluster_size IS NULL OR @map_scale &lt;= 1000000" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  </renderer-v2>
   <symbol force_rhr="0" type="marker" name="centerSymbol" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="circle" type="QString" name="name"/>
      <Option value="51,71,91,255" type="QString" name="color"/>
      <Option value="1" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.4" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="round" type="QString" name="joinstyle"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name"/>
       <Option type="Map" name="properties">
        <Option type="Map" name="enabled">
         <Option value="true" type="bool" name="active"/>
         <Option value="@cluster_size IS NULL OR @map_scale &gt; 1000000" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active"/>
         <Option value="4.4 + 1.4 * log10(@cluster_size)" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
        <Option type="Map" name="fillColor">
         <Option value="true" type="bool" name="active"/>
         <Option value="CASE WHEN &quot;gone&quot; IS NULL AND day(to_date(&quot;starts&quot;) - coalesce(to_date(@qcert_today), to_date(now()))) &gt;= 0 AND day(to_date(&quot;starts&quot;) - coalesce(to_date(@qcert_today), to_date(now()))) &lt;= 30 THEN '213,94,0' WHEN &quot;gone&quot; IS NULL AND day(to_date(&quot;starts&quot;) - coalesce(to_date(@qcert_today), to_date(now()))) &gt; 30 THEN '0,114,178' WHEN &quot;gone&quot; IS NULL AND to_date(&quot;starts&quot;) &lt; coalesce(to_date(@qcert_today), to_date(now())) AND to_date(&quot;ends&quot;) &gt;= coalesce(to_date(@qcert_today), to_date(now())) THEN '0,158,115' WHEN &quot;gone&quot; IS NULL AND to_date(&quot;starts&quot;) &lt; coalesce(to_date(@qcert_today), to_date(now())) AND to_date(&quot;ends&quot;) &lt; coalesce(to_date(@qcert_today), to_date(now())) THEN '120,128,136' WHEN &quot;gone&quot; IS NOT NULL THEN '90,90,90' END" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer enabled="1" class="FontMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="Sans Serif" type="QString" name="font"/>
      <Option value="Bold" type="QString" name="font_style"/>
      <Option value="n" type="QString" name="chr"/>
      <Option value="255,255,255,255" type="QString" name="color"/>
      <Option value="1" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
      <Option value="0" type="QString" name="outline_width"/>
      <Option value="255,255,255,0" type="QString" name="outline_color"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name"/>
       <Option type="Map" name="properties">
        <Option type="Map" name="enabled">
         <Option value="true" type="bool" name="active"/>
         <Option value="@cluster_size IS NULL OR @map_scale &gt; 1000000" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
        <Option type="Map" name="char">
         <Option value="true" type="bool" name="active"/>
         <Option value="@cluster_size" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
        <Option type="Map" name="size">
         <Option value="true" type="bool" name="active"/>
         <Option value="2.9" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
    <layer enabled="1" class="SimpleMarker" locked="0" pass="0">
     <Option type="Map">
      <Option value="circle" type="QString" name="name"/>
      <Option value="51,71,91,255" type="QString" name="color"/>
      <Option value="1" type="QString" name="size"/>
      <Option value="MM" type="QString" name="size_unit"/>
      <Option value="255,255,255,255" type="QString" name="outline_color"/>
      <Option value="0.2" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="round" type="QString" name="joinstyle"/>
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option value="" type="QString" name="name"/>
       <Option type="Map" name="properties">
        <Option type="Map" name="enabled">
         <Option value="true" type="bool" name="active"/>
         <Option value="@map_scale &lt;= 1000000" type="QString" name="expression"/>
         <Option value="3" type="int" name="type"/>
        </Option>
       </Option>
       <Option value="collection" type="QString" name="type"/>
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  <orderby>
   <orderByClause asc="0" nullsFirst="0">to_date("starts") &gt;= coalesce(to_date(@qcert_today), to_date(now()))</orderByClause>
   <orderByClause asc="1" nullsFirst="0">abs(day(to_date("starts") - coalesce(to_date(@qcert_today), to_date(now()))))</orderByClause>
  </orderby>
 </renderer-v2>
 <labeling type="rule-based">
  <rules key="{labels}">
   <rule key="{near}" scalemindenom="1" scalemaxdenom="500000">
    <settings calloutType="simple">
     <text-style fieldName="if(to_date(&quot;starts&quot;) &lt; coalesce(to_date(@qcert_today), to_date(now())) AND to_date(&quot;ends&quot;) &lt; coalesce(to_date(@qcert_today), to_date(now())), NULL, left(&quot;type&quot;, 60) || '\n' || format_date(to_date(&quot;starts&quot;), 'd MMM yyyy'))" isExpression="1" fontSize="8" fontSizeUnit="Point" fontWeight="50" textColor="40,52,64,255" textOpacity="1" multilineHeight="0.9">
      <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85" bufferJoinStyle="128"/>
     </text-style>
     <text-format wrapChar="" autoWrapLength="28" multilineAlign="3"/>
     <placement placement="0" dist="6" distUnits="MM" offsetType="0" priority="5" layerType="PointGeometry"/>
     <rendering drawLabels="1" displayAll="0" obstacle="1"/>
    </settings>
   </rule>
   <rule key="{far}" scalemindenom="500000" description="no label of another layer lies on a course">
    <settings calloutType="simple">
     <rendering drawLabels="0" obstacle="1" obstacleFactor="2"/>
    </settings>
   </rule>
  </rules>
 </labeling>
 <aliases>
  <alias field="type" name="Course type"/>
  <alias field="starts" name="Starts"/>
  <alias field="ends" name="Ends"/>
  <alias field="status" name="Status"/>
  <alias field="organisation" name="Organisation"/>
  <alias field="state" name="Certification"/>
  <alias field="country" name="Country"/>
  <alias field="email" name="E-mail"/>
  <alias field="phone" name="Phone"/>
  <alias field="url" name="Website"/>
  <alias field="page" name="Page in the programme"/>
  <alias field="centre" name="Training centre"/>
  <alias field="convener" name="Convener"/>
  <alias field="language" name="Language"/>
  <alias field="languages" name="Languages"/>
  <alias field="competence" name="Competence"/>
  <alias field="online" name="Online"/>
  <alias field="first_seen" name="First seen"/>
  <alias field="gone" name="No longer listed since"/>
  <alias field="organisation_id" name="Number of the organisation"/>
  <alias field="centre_id" name="Number of the training centre"/>
 </aliases>
 <mapTip>[% with_variable('today', coalesce(to_date(@qcert_today), to_date(now())), with_variable('me', $id,
with_variable('start', to_date("starts"), with_variable('end', to_date("ends"),
with_variable('t', array_foreach(array("type", "organisation", "centre", "convener", "language", "competence", attribute('page'), attribute('url')), replace(replace(coalesce(@element, ''), '&amp;', '&amp;amp;'), map('&lt;', '&amp;lt;', '&gt;', '&amp;gt;', '"', '&amp;quot;', '''', '&amp;#39;'))),
'&lt;b&gt;' || @t[0] || '&lt;/b&gt;&lt;br&gt;' || format_date(@start, 'd MMM yyyy') || if(@end &gt; @start, ' &amp;ndash; ' || format_date(@end, 'd MMM yyyy'), '') || '&lt;br&gt;&lt;i&gt;' ||
CASE WHEN "gone" IS NOT NULL THEN 'No longer listed'
  WHEN @start = @today THEN 'Starts today'
  WHEN @start = @today + to_interval('1 day') THEN 'Starts tomorrow'
  WHEN @start &gt; @today THEN replace('Starts in %1 days', '%1', day(@start - @today))
  WHEN @end &gt;= @today THEN replace('Runs until %1', '%1', format_date(@end, 'd MMM yyyy'))
  ELSE 'Over' END || '&lt;/i&gt;&lt;br&gt;' ||
@t[1] || '&lt;br&gt;' || @t[2] || if(trim(@t[3]) = '', '', '&lt;br&gt;' || @t[3]) || if(trim(@t[4]) = '', '', '&lt;br&gt;' || @t[4]) || if(trim(@t[5]) = '', '', '&lt;br&gt;' || @t[5]) ||
if(regexp_match(coalesce(attribute('page'), ''), '(?i)^https?://[^\\s&lt;&gt;"]+$'), '&lt;br&gt;&lt;a href="' || @t[6] || '"&gt;' || 'Page in the programme' || '&lt;/a&gt;', '') ||
if(regexp_match(coalesce(attribute('url'), ''), '(?i)^https?://[^\\s&lt;&gt;"]+$'), '&lt;br&gt;&lt;a href="' || @t[7] || '"&gt;' || 'Website' || '&lt;/a&gt;', '') ||
with_variable('also', aggregate(@layer, 'array_agg', format_date(to_date("starts"), 'd MMM yyyy') || ' ' || "type",
  "organisation" = attribute(@parent, 'organisation') AND "centre" = attribute(@parent, 'centre') AND $id &lt;&gt; @me
  AND "gone" IS NULL AND (to_date("starts") &gt;= coalesce(to_date(@qcert_today), to_date(now())) OR to_date("ends") &gt;= coalesce(to_date(@qcert_today), to_date(now()))), order_by:="starts"),
if(array_length(@also) &gt; 0, '&lt;hr&gt;' || 'Also here:' || '&lt;br&gt;' || array_to_string(array_foreach(array_slice(@also, 0, 9), replace(replace(coalesce(@element, ''), '&amp;', '&amp;amp;'), map('&lt;', '&amp;lt;', '&gt;', '&amp;gt;', '"', '&amp;quot;', '''', '&amp;#39;'))), '&lt;br&gt;') || if(array_length(@also) &gt; 10, '&lt;br&gt;&amp;hellip;', ''), ''))))))) %]</mapTip>
 <previewExpression>"type"</previewExpression>
</qgis>
