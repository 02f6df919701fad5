# Zholdama for production: any MariaDB by SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and
# SPRING_DATASOURCE_PASSWORD; no embedded database, no demo account, no state on disk.

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY . .
RUN --mount=type=cache,target=/repository mvn -B -q -Dmaven.repo.local=/repository -DskipTests package \
    && java -Djarmode=tools -jar target/zholdama-*.jar extract --layers --launcher --destination target/layers

FROM eclipse-temurin:25-jre
RUN useradd --system --user-group --no-create-home zholdama
WORKDIR /application
COPY --from=build /build/target/layers/dependencies/ ./
COPY --from=build /build/target/layers/spring-boot-loader/ ./
COPY --from=build /build/target/layers/snapshot-dependencies/ ./
COPY --from=build /build/target/layers/application/ ./
USER zholdama
ENV SPRING_PROFILES_ACTIVE=production \
    SERVER_PORT=8080 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
# the image has no curl
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$SERVER_PORT && printf \"$0\" >&3 && grep -q \"$1\" <&3", \
        "GET /actuator/health HTTP/1.0\\r\\n\\r\\n", "\"status\":\"UP\""]
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
