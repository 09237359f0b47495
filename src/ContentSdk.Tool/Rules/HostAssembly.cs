using System.Reflection;
using System.Runtime.Loader;

namespace ContentSdk.Tool.Rules;

/// <summary>The assembly of a project with all that it needs, apart from the assemblies of the command itself.</summary>
internal sealed class HostAssembly : AssemblyLoadContext
{
    private readonly AssemblyDependencyResolver _resolver;
    private readonly Dictionary<string, string> _framework = new(StringComparer.OrdinalIgnoreCase);
    private readonly string _path;

    public HostAssembly(string path)
        : base("ContentSdk rules")
    {
        (_path, _resolver) = (path, new(path));
        var ours = Path.GetDirectoryName(typeof(HostAssembly).Assembly.Location)!;
        foreach (var file in ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator))
        {
            if (file.Length > 0 && Path.GetDirectoryName(file) != ours)
                _framework.TryAdd(Path.GetFileNameWithoutExtension(file), file);
        }
    }

    /// <summary>Loads it.</summary>
    public Assembly Load() => LoadFromAssemblyPath(_path);

    // The types of the framework must be one and the same, unless the project brings along a newer part of it.
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        if (_framework.TryGetValue(assemblyName.Name ?? "", out var known)
            && (assemblyName.Version is null || AssemblyName.GetAssemblyName(known).Version >= assemblyName.Version))
            return null;
        return _resolver.ResolveAssemblyToPath(assemblyName) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
        _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } path ? LoadUnmanagedDllFromPath(path) : 0;
}
