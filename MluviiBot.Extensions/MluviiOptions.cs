using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using MluviiBot.Extensions.Activities;

namespace MluviiBot.Extensions;

/// <summary>Settings of mluvii, section <c>Mluvii</c>.</summary>
public sealed class MluviiOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Mluvii";

    /// <summary>How names are written in <c>Activity.ChannelData</c>; <see cref="MluviiCasing.PascalCase"/>, as in mluvii's own samples, by default.</summary>
    [EnumDataType(typeof(MluviiCasing), ErrorMessage = $"{Section}:{nameof(ChannelDataCasing)} must be PascalCase or CamelCase.")]
    public MluviiCasing ChannelDataCasing { get; set; } = MluviiCasing.PascalCase;
}

[OptionsValidator]
internal sealed partial class MluviiOptionsValidator : IValidateOptions<MluviiOptions>;
