# CPack runs this when all that is packed lies in a folder of its own, before it makes the package for Debian of it.
set(staged ${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX})

execute_process(COMMAND ${CPACK_QCERT_PYTHON} -B ${CPACK_QCERT_SOURCE}/native/packaging/zips.py ${staged}
                ${CPACK_QCERT_LIBDIR} ${CPACK_PACKAGE_DIRECTORY} ${CPACK_PACKAGE_VERSION} ${CPACK_QCERT_PLATFORM}
                COMMAND_ERROR_IS_FATAL ANY)

# As Debian's policy wants it: documents are compressed, and what lies in /usr/lib is found without being told.
set(documents ${staged}/share/doc/qcert)
file(COPY ${CPACK_QCERT_SOURCE}/native/packaging/copyright DESTINATION ${documents})
file(COPY ${CPACK_QCERT_SOURCE}/CHANGELOG.md DESTINATION ${documents})
string(TIMESTAMP day "%a, %d %b %Y 00:00:00 +0000" UTC)
file(WRITE ${documents}/changelog "qcert (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium\n\n"
     "  * CHANGELOG.md.gz tells what is new.\n\n -- ${CPACK_PACKAGE_CONTACT}  ${day}\n")
execute_process(COMMAND gzip -9 -n ${documents}/changelog ${documents}/CHANGELOG.md ${staged}/share/man/man1/qcert.1
                COMMAND_ERROR_IS_FATAL ANY)
file(GLOB libraries ${staged}/${CPACK_QCERT_LIBDIR}/libqcert.so.*.* ${staged}/${CPACK_QCERT_LIBDIR}/qcert/*.so)
foreach(file ${staged}/bin/qcert ${libraries})
    file(RPATH_REMOVE FILE ${file})
endforeach()
