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

// Another process never sees half a file.
var unfinished = $"{target}.{Environment.ProcessId}";
module.Write(unfinished, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
File.Move(unfinished, target, overwrite: true);
