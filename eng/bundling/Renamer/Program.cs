using Mono.Cecil;

// Renamer SOURCE.dll TARGET.dll: the same assembly under the name of the target file, without its strong name.
var (source, target) = (args[0], args[1]);
var name = Path.GetFileNameWithoutExtension(target);
using var module = ModuleDefinition.ReadModule(source);

module.Name = Path.GetFileName(target);
module.Assembly.Name.Name = name;
module.Assembly.Name.PublicKey = [];
module.Assembly.Name.HasPublicKey = false;
module.Attributes &= ~ModuleAttributes.StrongNameSigned;

// The compiler of Visual Studio runs on .NET Framework and brings the libraries of System.Memory 4.5.5, which is all
// that is used of a newer one here: nobody redirects a reference of ours to another version there.
Dictionary<string, Version> shipped = new(StringComparer.Ordinal)
{
    ["System.Memory"] = new(4, 0, 1, 2),
    ["System.Buffers"] = new(4, 0, 3, 0),
    ["System.Runtime.CompilerServices.Unsafe"] = new(4, 0, 4, 1),
};
foreach (var reference in module.AssemblyReferences)
{
    if (shipped.TryGetValue(reference.Name, out var version) && version < reference.Version)
        reference.Version = version;
}

// Another process never sees half a file.
var unfinished = $"{target}.{Environment.ProcessId}";
module.Write(unfinished, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
File.Move(unfinished, target, overwrite: true);
