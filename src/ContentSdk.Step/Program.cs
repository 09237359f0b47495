using ContentSdk.Step;

// What is printed here is seen in detailed logs only: a build whose step fails goes on without it, and says so in one warning.
if (args is not [var path])
{
    Console.Error.WriteLine("usage: ContentSdk.Step MANIFEST");
    return 2;
}
try
{
    new StepRun(StepManifest.Read(path)).Execute();
    return 0;
}
catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException)
{
    Console.Error.WriteLine(fault.Message);
    return 1;
}
