<#list dependencyMap as each><#assign jar = each.getKey()/>${jar.artifactId}	${jar.version}	${(jar.url)!}	<#list each.getValue() as licence>${licence}<#if licence_has_next>|</#if></#list>
</#list>
