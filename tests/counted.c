/* In a build for coverage: a process that ends at once, as those do that read what strangers made, writes down what of it
 * ran before. Where a test lets memory fail, there is some again for that. */
void __gcov_dump(void);
long fault_off(void) __attribute__((weak));
_Noreturn void __real__exit(int status);
_Noreturn void __wrap__exit(int status);

void __wrap__exit(int status)
{
    if (fault_off)
        fault_off();
    __gcov_dump();
    __real__exit(status);
}
