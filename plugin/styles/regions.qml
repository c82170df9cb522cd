<qgis version="3.22" readOnly="1" labelsEnabled="1" hasScaleBasedVisibilityFlag="1" minScale="12000000" maxScale="0" styleCategories="LayerConfiguration|Symbology|Labeling|Rendering">
 <renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0" referencescale="-1" forceraster="0">
  <symbols>
   <symbol force_rhr="0" type="fill" name="0" clip_to_extent="1" alpha="1">
    <layer enabled="1" class="SimpleFill" locked="0" pass="0">
     <Option type="Map">
      <Option value="243,240,232,0" type="QString" name="color"/>
      <Option value="no" type="QString" name="style"/>
      <Option value="212,206,192,255" type="QString" name="outline_color"/>
      <Option value="0.12" type="QString" name="outline_width"/>
      <Option value="MM" type="QString" name="outline_width_unit"/>
      <Option value="round" type="QString" name="joinstyle"/>
     </Option>
    </layer>
   </symbol>
  </symbols>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fieldName="name" isExpression="0" fontSize="7.5" fontSizeUnit="Point" fontWeight="50" textColor="160,154,138,255" textOpacity="1">
    <text-buffer bufferDraw="1" bufferSize="0.6" bufferSizeUnits="MM" bufferColor="243,240,232,255" bufferOpacity="0.8" bufferJoinStyle="128"/>
   </text-style>
   <text-format wrapChar="" autoWrapLength="20" multilineAlign="1"/>
   <placement placement="4" offsetType="0" centroidInside="1" centroidWhole="0" priority="0" layerType="PolygonGeometry"/>
   <rendering drawLabels="1" scaleVisibility="1" scaleMin="0" scaleMax="4000000" displayAll="0" obstacle="0" fitInPolygonOnly="0"/>
  </settings>
 </labeling>
</qgis>
