using System.Runtime.Loader;
using ContentSdk.Step;

// What is printed here is seen in detailed logs only: a build whose step fails goes on without it, and says so in one warning.
if (args is not ([_] or ["schemas", _, _, _]))
{
    Console.Error.WriteLine("usage: ContentSdk.Step MANIFEST\n       ContentSdk.Step schemas ASSEMBLY BUILT-IN-SCHEMAS OUTPUT");
    return 2;
}
// In the package the engine lies once for all systems, where the compiler has it.
AssemblyLoadContext.Default.Resolving += static (context, name) =>
{
    var file = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "analyzers", "dotnet", "cs", name.Name + ".dll"));
    return File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
};
try
{
    Step.Run(args);
    return 0;
}
catch (Exception fault) when (fault is not OutOfMemoryException)
{
    Console.Error.WriteLine(fault);
    return 1;
}

/// <summary>Apart from the above, which has to run before the engine is looked for.</summary>
internal static class Step
{
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    public static void Run(string[] arguments)
    {
        if (arguments is [_, var assembly, var builtIn, var output])
            new SchemaRun(assembly, builtIn, output).Execute();
        else
            new StepRun(StepManifest.Read(arguments[0]), typeof(Step).Module.ModuleVersionId.ToString()).Execute();
    }
}
