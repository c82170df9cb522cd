/* In a build for coverage: a process that ends at once, as those do that read what strangers made, writes down what of it
 * ran before. */
void __gcov_dump(void);
_Noreturn void __real__exit(int status);
_Noreturn void __wrap__exit(int status);

void __wrap__exit(int status)
{
    __gcov_dump();
    __real__exit(status);
}
