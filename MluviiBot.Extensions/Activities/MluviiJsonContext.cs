using System.Text.Json.Serialization;

namespace MluviiBot.Extensions.Activities;

/// <summary>
/// The generated contract of <see cref="MluviiActivity"/>, for endpoints and documents of System.Text.Json that hold activities; add it to
/// <c>JsonSerializerOptions.TypeInfoResolverChain</c>, or name the type in a context of your own.
/// </summary>
[JsonSerializable(typeof(MluviiActivity))]
[JsonSerializable(typeof(IReadOnlyList<MluviiActivity>))]
public sealed partial class MluviiJsonContext : JsonSerializerContext;
